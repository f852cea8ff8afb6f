"""From a `Report` to what somebody reads: text for people, JSON for programs, annotations for GitHub, a page to look at.

Every module here takes finished reports and gives back a string; none prints, and none looks at a file.
"""

"""`refkit latex install`: puts the LaTeX package that logs citations beside a draft."""

import click

from refkit.cli.output import say
from refkit.latex import install as install_package


@click.group(invoke_without_command=True)
@click.pass_context
def latex(context: click.Context) -> None:
    """Log the citations that LaTeX really makes.

    \b
    refkit latex install .                        puts refkit.sty here
    \\usepackage{refkit}                           in the draft, behind biblatex or natbib
    refkit check thesis.rfk                       when LaTeX has run: its log, checked like a draft
    """
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


@latex.command()
@click.argument("folder", metavar="DIR", default=".")
@click.option("--force", is_flag=True, help="Replace a refkit.sty that is another one.")
def install(folder: str, force: bool) -> int:
    """Copy refkit.sty into the folder DIR (default: this one).

    Exit status: 0 it is there, 2 it could not be written, or another file of that name is there.
    """
    path, is_written = install_package(folder, force)
    say(f"{path} written" if is_written else f"{path} is there already")
    return 0

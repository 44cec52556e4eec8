"""
Checkov leaves out a workflow that its copy of GitHub's schema does not know, without a word: an expression as the value of
`cancel-in-progress` is enough, and so is every key that GitHub adds. GitHub runs whatever has jobs, so whatever has jobs is looked at.
Where a version of Checkov has no such function, nothing is patched, and the gate finds the file unread.
"""
from checkov.github_actions import runner

schema_knows = getattr(runner, "is_schema_valid", None)


def is_workflow(config):
    return schema_knows(config) or (isinstance(config, dict) and isinstance(config.get("jobs"), dict))


if schema_knows is not None:
    runner.is_schema_valid = is_workflow

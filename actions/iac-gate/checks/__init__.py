"""
Waybill's own rules for Checkov. Checkov loads Python rules only from a folder that has this file.

They state their severity themselves, since Checkov's own rules have none without a platform account. One resource type to a rule, and each
rule has a fixture that passes and one that fails (tests/fixtures). They are Python and not YAML because a YAML rule says nothing at
all about an attribute whose value is not known yet (a variable without a default, a key in another file).
"""

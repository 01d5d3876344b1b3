"""Messages that ask for several things. After ` ## ` stand the concepts in the order asked, then the choices stated.

A mark or choice that ends in _2 belongs to the second call alone; the others to every call that takes them.
"""
TEMPLATES = """
Check {pr} for merge blockers, and tell me who could review it. ## triage_pull_request + suggest_reviewers
who could review {pr}, and what else does it need to get merged? ## suggest_reviewers + triage_pull_request
{pr}: readiness + reviewer suggestions pls ## triage_pull_request + suggest_reviewers
I found {pr} in my queue. First question: is anything blocking it? Second: whom can I ask for a review? ## triage_pull_request + suggest_reviewers
Two things about {pr}. Who should review it, {people_count} names please? And does anything else stand in the way of merging? ## suggest_reviewers + triage_pull_request
can {pr} be merged? if someone has to review it first, who? not {exclude1} please ## triage_pull_request + suggest_reviewers
Get me the log of {run} and then start it again. ## capture_workflow_log + rerun_failed_workflow + write
log of {run} first, then rerun it ## capture_workflow_log + rerun_failed_workflow + write
{run} failed. I want the log of the failed steps for my records, after that please restart it. ## capture_workflow_log + rerun_failed_workflow + failed_steps write
Restart {run}, all jobs. And send me the old log too. ## rerun_failed_workflow + capture_workflow_log + write all_jobs
Show me the log of {run} and what a rerun of it would start, but don't start it. ## capture_workflow_log + rerun_failed_workflow
save the log of {run} before you rerun it, then do rerun it ## capture_workflow_log + rerun_failed_workflow + write
What's open in {at}, and which of the issues there have been inactive for {inactive_days}? Only list them. ## summarize_open_issues + close_stale_issues
Monday routine for {at}: overview of open issues, then close the ones nobody touched for {inactive_days}. ## summarize_open_issues + close_stale_issues + write
Close issues in {at} that were idle for {inactive_days}, and after that give me a summary of what's still open. ## close_stale_issues + summarize_open_issues + write
Preview the stale issues of {at} at {inactive_days}. Also an overview of the newest open ones. ## close_stale_issues + summarize_open_issues + issue_order=newest
Release prep for {at}: write the notes from {from_ref} to {to_ref} and summarise the open issues with label {open_label}. ## generate_release_notes + summarize_open_issues
We release {at} on {day}. What's still open there? And please draft the notes since {from_ref}. ## summarize_open_issues + generate_release_notes
Notes for {at}, {from_ref} to {to_ref}. Plus: is PR {number} in the same repo ready to go in? ## generate_release_notes + triage_pull_request
{at}: can PR {number} be merged, and what do the release notes since {from_ref} look like? ## triage_pull_request + generate_release_notes
Is pull request {number} in {at} mergeable? And how severe is issue {number_2} there? ## triage_pull_request + triage_issue
In {at}: issue {number} needs triage, PR {number_2} needs reviewers. ## triage_issue + suggest_reviewers
Triage issue {number} in {at}; the fix for it is PR {number_2}, tell me if that one can be merged. ## triage_issue + triage_pull_request
how bad is {issue}? and who could review PR {number_2} in the same repo, that's the fix for it ## triage_issue + suggest_reviewers
{pr} has a red check. Get me the log of run {run_id} in that repo and tell me what else blocks the PR. ## capture_workflow_log + triage_pull_request
Rerun {run_id} in {at} and check whether PR {number} there has other blockers. ## rerun_failed_workflow + triage_pull_request + write
rerun {run}⏎also, who reviews PR {number} in that repo? ## rerun_failed_workflow + suggest_reviewers + write
What kind of issue is {issue}, and what else is open in that repo? ## triage_issue + summarize_open_issues
summarise the open issues of {at} and take a closer look at {number}, i.e. severity and next step, duplicates as well ## summarize_open_issues + triage_issue + find_dups
Triage issues {number} and {number_2} in {at}. ## triage_issue + triage_issue
{owner}/{repo}: issues #{number} and #{number_2}, severity of each please ## triage_issue + triage_issue
how severe are {issue} and {issue_2}? ## triage_issue + triage_issue
Triage both {issue} and {issue_2}, no labels. ## triage_issue + triage_issue + no_labels
Are pull requests {number} and {number_2} in {at} ready to merge? ## triage_pull_request + triage_pull_request
what blocks {pr} and {pr_2}? ## triage_pull_request + triage_pull_request
I want to merge {pr} today and {pr_2} tomorrow. Is there anything in the way of either? ## triage_pull_request + triage_pull_request
Check #{number} as well as #{number_2} in {at}, both PRs, for merge blockers, with an eye on security. ## triage_pull_request + triage_pull_request + focus=security
Reviewers for PRs {number} and {number_2} in {at}, please. ## suggest_reviewers + suggest_reviewers
who could review {pr}? and who {pr_2}? ## suggest_reviewers + suggest_reviewers
{pr} and {pr_2} both need a reviewer other than {exclude1}. Suggestions? ## suggest_reviewers + suggest_reviewers
Restart runs {run_id} and {run_id_2} in {at}. ## rerun_failed_workflow + rerun_failed_workflow + write
rerun {run} and {run_2}, network trouble ## rerun_failed_workflow + rerun_failed_workflow + write
Get the logs of {run_id} and {run_id_2} from {at}. ## capture_workflow_log + capture_workflow_log
I need two logs: {run} and {run_2}, failed steps only. ## capture_workflow_log + capture_workflow_log + failed_steps
In {at}, fetch the log of run {run_id} and rerun {run_id_2}. ## capture_workflow_log + rerun_failed_workflow + write
Overview of open issues for {at} and also for {at_2}. ## summarize_open_issues + summarize_open_issues
what's open in {at} and in {at_2}? ## summarize_open_issues + summarize_open_issues
Close issues inactive for {inactive_days} in both {at} and {at_2}. ## close_stale_issues + close_stale_issues + write
Close the issues of {at} idle for {inactive_days}; for {at_2} only list them, same threshold. ## close_stale_issues + close_stale_issues + write_1
List stale issues ({days} days) in {at} and {at_2}, don't close any. ## close_stale_issues + close_stale_issues
Since {from_ref} we did a lot in {at}, since {from_ref_2} in {at_2}. Release notes for each. ## generate_release_notes + generate_release_notes
I need two changelogs: {at} from {from_ref} to {to_ref} and {at_2} from {from_ref_2} to {to_ref_2}. ## generate_release_notes + generate_release_notes
Write two versions of the notes for {at}, {from_ref} to {to_ref}: one for users, one for developers. ## generate_release_notes + generate_release_notes + audience_1=users audience_2=developers
1. summarise open issues of {at}⏎2. triage issue {number} there⏎3. who could review PR {number_3} ## summarize_open_issues + triage_issue + suggest_reviewers
- is {pr} mergeable?⏎- log of {run_2}⏎- open issues in {at_3}, overview ## triage_pull_request + capture_workflow_log + summarize_open_issues
Triage issues {number}, {number_2} and {number_3} in {at}. ## triage_issue + triage_issue + triage_issue
What blocks {pr}, who could review {pr_2}, and how bad is {issue_3}? ## triage_pull_request + suggest_reviewers + triage_issue
Busy day: {run} needs a restart, {pr_2} needs a readiness check, and {at_3} needs release notes since {from_ref_3}. ## rerun_failed_workflow + triage_pull_request + generate_release_notes + write
Please restart {run}. While it's running, tell me what's open in {at_2}. ## rerun_failed_workflow + summarize_open_issues + write
Triage {issue}. Then, unrelated, look whether {pr_2} can be merged. ## triage_issue + triage_pull_request
Schau nach, was {pr} blockiert, und schlag Reviewer dafür vor. ## triage_pull_request + suggest_reviewers
Hol das Log von {run} und starte den Lauf danach neu. ## capture_workflow_log + rerun_failed_workflow + write
Récupère le log de {run}, puis relance-le. ## capture_workflow_log + rerun_failed_workflow + write
Resume los issues abiertos de {at} y los de {at_2}. ## summarize_open_issues + summarize_open_issues
Hi,⏎⏎two things for {at}: please triage issue {number}, and let me know who could review PR {number_2}.⏎⏎Thanks⏎{person} ## triage_issue + suggest_reviewers
Before the release of {at}: is PR {number} ready, and if I tag now, what would the notes since {from_ref} say? ## triage_pull_request + generate_release_notes
For our weekly call: what's open in {at}, in short, and which issues there were idle for {inactive_days} (list only)? ## summarize_open_issues + close_stale_issues
First the log of {run}, failed steps only. Then a readiness check for PR {number} in the same repo. ## capture_workflow_log + triage_pull_request + failed_steps
restart run {run_id} in {at} and fetch me the log of {run_id_2}, same repo ## rerun_failed_workflow + capture_workflow_log + write
{issue} and {pr_2}: how bad is the first, is the second ready to be merged? ## triage_issue + triage_pull_request
{pr}: ready?⏎{pr_2}: reviewers? ## triage_pull_request + suggest_reviewers
log {run} pls, and is PR {number} there mergeable ## capture_workflow_log + triage_pull_request
I'd like three things from you: the log of run {run_id} in {at}, a restart of that run, and a reviewer for PR {number} there. ## capture_workflow_log + rerun_failed_workflow + suggest_reviewers + write
Close what's been idle for {inactive_days} in {at}. Write the notes since {from_ref} as well. ## close_stale_issues + generate_release_notes + write
What's new in {at} since {from_ref} (release notes please), and what is still open there? ## generate_release_notes + summarize_open_issues
Summaries of the open issues labelled {open_label}, one for {at} and one for {at_2}. ## summarize_open_issues + summarize_open_issues
In {at} I'd like to see the oldest open issues, then have those closed that were idle for {inactive_days}. ## summarize_open_issues + close_stale_issues + issue_order=oldest write
issue {number} looks nasty, assess it. PR {number_2} claims to fix it, can it be merged? both in {at} ## triage_issue + triage_pull_request
PR {number} in {at}: who could review it, {people_count} people please? PR {number_2} there: what blocks it? ## suggest_reviewers + triage_pull_request
show me the log of {run}, and assess {issue_2} which might be the same problem ## capture_workflow_log + triage_issue
notes from {from_ref} to {to_ref} for {at}, and please restart run {run_id} there ## generate_release_notes + rerun_failed_workflow + write
What would a rerun of {run} start? And what would be closed in {at_2} at {inactive_days} of silence? Both only as a preview. ## rerun_failed_workflow + close_stale_issues
Bitte sichte {issue} und sag mir, wer {pr_2} reviewen könnte. ## triage_issue + suggest_reviewers
Trie {issue} et dis-moi ce qui bloque {pr_2}. ## triage_issue + triage_pull_request
"""

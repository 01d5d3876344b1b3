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
Pull requests {number} and {number_2} of {at} compete for the same feature. How far along is each of them? ## triage_pull_request + triage_pull_request
{pr} is the frontend half, {pr_2} the backend half. They only make sense together, so I have to know what either still lacks before a merge. ## triage_pull_request + triage_pull_request
{at}: your merge verdict on {number}, and ditto on {number_2}. Both are pull requests. ## triage_pull_request + triage_pull_request
Look at PR {number} in {at} from the angle of documentation and at PR {number_2} there from the angle of tests. What's keeping them out of main? ## triage_pull_request + triage_pull_request focus_1=documentation focus_2=tests
merge status {pr}⏎merge status {pr_2} ## triage_pull_request + triage_pull_request
In {at}, could pull request {number} land, and what sort of problem is issue {number_2}? ## triage_pull_request + triage_issue
{person} claims {pr} is finished; I have my doubts, so see what it still needs. Then read {issue_2}, which arrived last night, and judge how grave it is. ## triage_pull_request + triage_issue
Does anything hold up {pr}? (And while you're at it: {issue_2}, bug or wish?) ## triage_pull_request + triage_issue
Tell me the blockers of PR {number} in {at}; for issue {number_2} over there I want the severity plus a search for earlier reports of the same thing. ## triage_pull_request + triage_issue find_dups
{pr} — what's still absent there? And on a larger scale: what is on the pile of open issues in that same repo? ## triage_pull_request + summarize_open_issues
I'm back after {n} weeks of parental leave. About {at}: can PR {number} go in by now, and what has piled up in the issue tracker meanwhile? ## triage_pull_request + summarize_open_issues
a) merge check for {pr}⏎b) digest of open issues for {at_2}, {limit} at most ## triage_pull_request + summarize_open_issues
Would {pr} survive a merge right now? Apart from that I need a changelog of {at_2} covering {from_ref} through {to_ref}. ## triage_pull_request + generate_release_notes
/pr-status {owner}/{repo} {number}⏎/changelog {owner}/{repo} {from_ref} {to_ref} ## triage_pull_request + generate_release_notes
Assess pull request {number} of {at}, then put into words what has changed there from {from_ref} to {to_ref}, aimed at end users. ## triage_pull_request + generate_release_notes audience=users
Two chores in {at}: evaluate whether pull request {number} is fit to be merged, and close every issue that hasn't moved for {inactive_days}. ## triage_pull_request + close_stale_issues write
What's wrong with {pr}, why am I not able to merge it? In the same repo, show me which issues a stale limit of {days} days would hit; show, nothing more. ## triage_pull_request + close_stale_issues
Nobody has said a word on {pr} for {n} days. Find out what it lacks, and name people whose opinion I could seek. ## triage_pull_request + suggest_reviewers
For {number} in {at}, a pull request: state of affairs, followed by {people_count} potential reviewers, {exclude1} not among them. ## triage_pull_request + suggest_reviewers
What keeps {pr} back? I'd also like to read what run {run_id} of that repo printed. ## triage_pull_request + capture_workflow_log
{pr}: readiness, security above all. {run_2}: log, failing steps only. ## triage_pull_request + capture_workflow_log focus=security failed_steps
Evaluate {pr} for me, and as run {run_id} over there stumbled upon a network glitch, launch it anew. ## triage_pull_request + rerun_failed_workflow write
Which jobs would a retry of run {run_id} in {at} set off (just tell me, no start), and after that: what does PR {number} there need to be accepted? ## rerun_failed_workflow + triage_pull_request
I have a hunch about {issue}: serious. Please confirm or refute. And then {pr_2}, could we ship that today or is something in its way? ## triage_issue + triage_pull_request
How urgent is issue {number} in {at}? PR {number_2} in the same place allegedly cures it; what does that PR still want before it may be merged, tests in particular? ## triage_issue + triage_pull_request focus_2=tests
Classify {issue}, then size up {pr_2}. ## triage_issue + triage_pull_request
My intern opened two tickets in {at} today, {number} and {number_2}. She'd like to know what to do next with each. ## triage_issue + triage_issue
{issue} vs {issue_2}: give me kind and severity for the former and the latter alike ## triage_issue + triage_issue
Read {issue}. Read {issue_2}. For both: how bad, and has anyone filed the same before? ## triage_issue + triage_issue find_dups
Rate these for me, please:⏎- {issue}⏎- {issue_2} ## triage_issue + triage_issue
First {issue}, with possible duplicates; second {issue_2}, without label proposals. Kind and urgency each. ## triage_issue + triage_issue find_dups_1 no_labels_2
Somebody shouted at me about {issue}. Is it as terrible as they say? On top of that, run me through everything that's open in {at_2}. ## triage_issue + summarize_open_issues
issue {number} in {at}: severity? rest of the tracker there: overview, most discussed first ## triage_issue + summarize_open_issues issue_order=most_commented
Work out what {issue} is about and how much it hurts; then recap all unresolved tickets of the repo it's in, capped at {limit}. ## triage_issue + summarize_open_issues
What do you make of {issue}? Separately, draft release notes for {at_2} with {from_ref} as the starting point. ## triage_issue + generate_release_notes
Before I write to the mailing list I need two pieces of text on {at}: an appraisal of issue {number} (what type, how severe), and the notes for everything between {from_ref} and {to_ref}. ## triage_issue + generate_release_notes
Give {issue} a once-over to see whether it's critical. Oh, and tickets in that repo with {inactive_days} of dead silence should be shut. Go ahead with it. ## triage_issue + close_stale_issues write
Is {issue} a defect, a question or spam? And, only as a list, what in {at_2} has been dormant for {inactive_days}? Don't shut those down. ## triage_issue + close_stale_issues
Triage issue {number} of {at}. Also there: close the issues idle for {inactive_days}, exempting {skip_labels}. ## triage_issue + close_stale_issues write
{issue} needs a diagnosis and {pr_2} needs candidates for a review. ## triage_issue + suggest_reviewers
What's the damage in {issue}? And who understands the code well enough to look over PR {number_2} in the same repo? Not {exclude1}, who wrote half of it. ## triage_issue + suggest_reviewers
Be so good as to examine {issue} and hand me the output of {run_2}. ## triage_issue + capture_workflow_log
The crash in {issue} may stem from our CI image. Judge how bad the report is, and let me have the log of {run_2} so I can compare. ## triage_issue + capture_workflow_log
Issue {number} in {at}, how alarming is it? Run {run_id} in {at}, what did its broken steps print? ## triage_issue + capture_workflow_log failed_steps
Tell me which kind of ticket {issue} is, and give run {run_id} of that repo another go. ## triage_issue + rerun_failed_workflow write
{issue} first: severity, next step. {run_2} next: simulate a restart, leave it at that. ## triage_issue + rerun_failed_workflow
In a nutshell, what's unresolved in {at}, and specifically, could PR {number} in there be merged? ## summarize_open_issues + triage_pull_request
Gather what's open in {at}. Done? Then inspect {pr_2} and report what stands between it and main. ## summarize_open_issues + triage_pull_request
Brief me on the backlog of {at}, only tickets marked {open_label}; afterwards vet {pr_2} for vulnerabilities and anything else that stops it. ## summarize_open_issues + triage_pull_request focus=security
Survey the tracker of {at}. Something in there, number {number}, was called a catastrophe by {person}; how bad is that one really? ## summarize_open_issues + triage_issue
What are people complaining about in {at}? And about {at_2}? One overview for each, please. ## summarize_open_issues + summarize_open_issues
{at}: open issues, latest first. {at_2}: open issues, those with the most replies first. ## summarize_open_issues + summarize_open_issues issue_order_1=newest issue_order_2=most_commented
Catch me up on tickets labelled {open_label_1} in {at}. Afterwards do the same for the ones labelled {open_label_2} in that repo. ## summarize_open_issues + summarize_open_issues
We maintain {at} and, reluctantly, {at_2}. I've neglected the pair of them since {day}. What's waiting in either tracker? ## summarize_open_issues + summarize_open_issues
Condense the open tickets of {at} for me and, in the same breath, write the what's-new text from {from_ref} to {to_ref}. ## summarize_open_issues + generate_release_notes
Which bugs do we still have in {at}, roughly speaking? Then there is {at_2}, where {to_ref} is due: compile its notes, beginning at {from_ref}, for programmers. ## summarize_open_issues + generate_release_notes audience=developers
Show what's unresolved in {at}, then sweep out its issues that saw no life in {inactive_days}. Yes, truly close them. ## summarize_open_issues + close_stale_issues write
An inventory of {at} please: what is open, with at most {limit} listed, and what would fall to a purge at {inactive_days}. The purge stays hypothetical. ## summarize_open_issues + close_stale_issues
How does the tracker of {at} look these days? Besides, {pr_2} is in want of reviewers. Ideas? ## summarize_open_issues + suggest_reviewers
Sum up open tickets of {at} and propose {people_count} folks to review PR {number} there ## summarize_open_issues + suggest_reviewers
What do we have open in {at}? Also fetch me the console output of {run_2}. ## summarize_open_issues + capture_workflow_log
Weekly report for my boss, who reads two things only: the list of open problems in {at}, summarised, and the log of run {run_id}, which ruined his weekend. Could you provide both? ## summarize_open_issues + capture_workflow_log
open issues of {at}, summary⏎build {run_id} there, kick it off once more ## summarize_open_issues + rerun_failed_workflow write
I'd love an account of what is outstanding in {at}. In the meantime let {run_2} have a second chance, all of its jobs. ## summarize_open_issues + rerun_failed_workflow write all_jobs
The notes for {at} from {from_ref} on, and a quick answer to this: is {pr_2} mergeable? ## generate_release_notes + triage_pull_request
Write down what {at} gained between {from_ref} and {to_ref}. There's one straggler I'd have liked to include, PR {number}; what is it still waiting for? ## generate_release_notes + triage_pull_request
Make a changelog for {at} starting after {from_ref}; then grade issue {number} of that repo, for I suspect it's a regression. ## generate_release_notes + triage_issue
{at} release text, {from_ref} until {to_ref}, please. And {issue_2}, is that a showstopper? ## generate_release_notes + triage_issue
Text for the release page of {at}, please, counting from {from_ref}. Right below I want to mention known problems, so brief me on the open issues labelled {open_label}, too. ## generate_release_notes + summarize_open_issues
Changes in {at} from {from_ref} to {to_ref} → notes. Open issues in {at_2} → overview. ## generate_release_notes + summarize_open_issues
Compose two sets of notes for {at}: {from_ref_1} to {to_ref_1}, as well as {from_ref_2} to {to_ref_2}. ## generate_release_notes + generate_release_notes
{at} has moved on since {from_ref}, {at_2} since {from_ref_2}. Neither has a changelog. Write one apiece, with contributors as the readers. ## generate_release_notes + generate_release_notes audience=developers
I'm off for the airport in twenty minutes: changelog of {at} from {from_ref} to {to_ref}, and then shut its issues that have been asleep for {inactive_days}, please. ## generate_release_notes + close_stale_issues write
Could I get the highlights since {from_ref} in {at}, plus a look (only a look!) at which of its issues were left untouched for {inactive_days}? ## generate_release_notes + close_stale_issues
Prepare the notes of {at}, {from_ref} up to {to_ref}; and for pull request {number} over there recommend someone to review it, {exclude} excepted. ## generate_release_notes + suggest_reviewers
document the changes since {from_ref} in {at}. and who'd be a good reviewer for {pr_2}? ## generate_release_notes + suggest_reviewers
What did {at} ship between {from_ref} and {to_ref}, in prose, and what did its run {run_id} log? ## generate_release_notes + capture_workflow_log
For the post-mortem: notes on all that went into {at} since {from_ref}; transcript of {run_2}, reduced to the steps that broke. ## generate_release_notes + capture_workflow_log failed_steps
Draft {to_ref} notes for {at} (previous: {from_ref}). Then redo {run_2}. ## generate_release_notes + rerun_failed_workflow write
Bury every issue in {at} that lay motionless for {inactive_days}; thereafter look into pull request {number} and say what holds it up. ## close_stale_issues + triage_pull_request write
Which tickets would I lose in {at} if I cut off at {inactive_days}? Nothing is to be closed. And may {pr_2} land, or does it want more work on the documentation side? ## close_stale_issues + triage_pull_request focus=documentation
Tidy {at}: out with the issues gathering dust for {inactive_days} (I approve). Then {issue_2}, whose author is getting impatient: severity, and what should happen to it? ## close_stale_issues + triage_issue write
make a list of issues idle for {inactive_days} in {at}, no closing. plus triage no. {number} in there, look whether it's a duplicate ## close_stale_issues + triage_issue find_dups
Expire tickets in {at} that stood still for {inactive_days}, sparing {skip_labels}, and then survey whatever is open in {at_2}. ## close_stale_issues + summarize_open_issues write
Pretend to clean {at} of issues without activity for {inactive_days}, i.e. dry run. What's more, boil the open ones down to a summary of no more than {limit}, starting with the oldest. ## close_stale_issues + summarize_open_issues issue_order=oldest
Retire the issues nobody has looked after for {inactive_days} in {at}; compile a changelog from {from_ref} to {to_ref} as well. Our quarterly housekeeping, in other words. ## close_stale_issues + generate_release_notes write
Find abandoned issues in {at}, {days} days and up, without shutting any. Over in {at_2} we tag {to_ref_2} soon: what would the notes say, coming from {from_ref_2}? ## close_stale_issues + generate_release_notes
In {at} close issues after {inactive_days} of nothing, in {at_2} after {inactive_days_2}. Both for real. ## close_stale_issues + close_stale_issues write
Give me two previews for {at}: which issues would go with a threshold of {inactive_days}, and which with {inactive_days_2}? ## close_stale_issues + close_stale_issues
Preview for {at}, {inactive_days}. The real thing for {at_2}, {inactive_days_2}. It's about closing stale issues. ## close_stale_issues + close_stale_issues write_2
Wind up the forgotten issues of {at} (limit: {inactive_days}). {pr_2} was forgotten too, but that one I'd like to see reviewed: by whom? ## close_stale_issues + suggest_reviewers write
Tell me which issues in {at} have been left to rot for {inactive_days}. Tell me also who'd be competent to review PR {number} there, up to {people_count} persons. ## close_stale_issues + suggest_reviewers
Lay to rest the issues of {at} that are silent since {inactive_days}. And retrieve the output of run {run_id} over there for my notebook. ## close_stale_issues + capture_workflow_log write
I'm the new maintainer of {at} and still finding my way around. As a first step, what is stale there at {inactive_days}, as a mere listing? As a second, what did CI write in run {run_id}? ## close_stale_issues + capture_workflow_log
close the zombies (issues with {days} days of no life) in {at} & give build {run_id} there a fresh start ## close_stale_issues + rerun_failed_workflow write
Enumerate the issues in {at} with {inactive_days} of inactivity; leave them open, I decide by hand. What you should in fact carry out is a restart of {run_2}. ## close_stale_issues + rerun_failed_workflow write_2
Whom can I bother with a review of {pr}? I'd equally like to hear what's missing apart from the review. ## suggest_reviewers + triage_pull_request
Look for {people_count} reviewers for {pr}, neither {exclude1} nor {exclude2}. Inspect {pr_2} too: is it mergeable? ## suggest_reviewers + triage_pull_request
In {at}, #{number} is a PR in want of a reviewer, #{number_2} a PR of unknown health. Recommend people for the former and diagnose the latter. ## suggest_reviewers + triage_pull_request
Hello! {person} here, standing in for our release manager. {pr} has to be looked at by somebody who knows the parser. Whom do you see? And is issue {number_2} in that repo so severe that we should postpone? ## suggest_reviewers + triage_issue
who'd review {pr}, and what's {issue_2} all about, bug or feature ## suggest_reviewers + triage_issue
Come up with names for {pr}. Afterwards skim the tracker of the same repository and tell me in short what's open. ## suggest_reviewers + summarize_open_issues
Candidates to review PR {number} in {at}, one is plenty. Then a rundown of the {limit} most discussed open issues there. ## suggest_reviewers + summarize_open_issues people_count=1 issue_order=most_commented
Tell me who is best placed to judge {pr}; then put together what changed in that repo between {from_ref} and {to_ref}. ## suggest_reviewers + generate_release_notes
{pr} is the last one before {to_ref_2} of {at_2}. Propose somebody to check it, and do the write-up of the changes since {from_ref_2}. ## suggest_reviewers + generate_release_notes
{number} in {at} lacks a reviewer, so give me ideas. While you're over there, check which tickets a sweep at {inactive_days} would remove, with {skip_labels} spared. Dry run, mind you. ## suggest_reviewers + close_stale_issues
{pr}: two reviewers. {pr_2}: one. ## suggest_reviewers + suggest_reviewers people_count_1=2 people_count_2=1
I'm handing out reviews for {at}. {number} must not go to {exclude1_1}, {number_2} must not go to {exclude1_2}. Both are PRs. Suggestions for each? ## suggest_reviewers + suggest_reviewers
who knows the stuff in {pr}? same question for {pr_2} ## suggest_reviewers + suggest_reviewers
Name someone for the review of {pr}. Next, download what run {run_id} of that project printed. ## suggest_reviewers + capture_workflow_log
Whose eyes does {pr} need? Could I also look at the log of {run_2}? Just its failures. ## suggest_reviewers + capture_workflow_log failed_steps
PR {number} in {at}: find people to review it, {exclude1} is on holiday. Run {run_id} in {at}: fire it up again, runner died. ## suggest_reviewers + rerun_failed_workflow write
My phone won't open the CI page. Can I get the text of run {run_id} in {at}, and the condition of PR {number} there, notably whether the tests suffice? ## capture_workflow_log + triage_pull_request focus=tests
Output of {run}, please; and is {issue_2} related to a defect or only a misunderstanding, and how pressing is it? ## capture_workflow_log + triage_issue
Run {run_id} in {at} spat out an error. Grab the log. I believe issue {number} there describes that same error, so assess it as well and check for twins of it. ## capture_workflow_log + triage_issue find_dups
Log of run {run_id} in {at} and a synopsis of that repo's open issues. ## capture_workflow_log + summarize_open_issues
Two requests from the night shift: what did {run} output, and which bugs with the label {open_label} are open in {at_2}? ## capture_workflow_log + summarize_open_issues
Hand over the log of {run}. As an independent matter, {at_2} deserves a change log from {from_ref_2} onward. ## capture_workflow_log + generate_release_notes
{at}:⏎* CI output of {run_id}⏎* what's new, {from_ref} to {to_ref}, in words customers grasp ## capture_workflow_log + generate_release_notes audience=users
pull up the log for {run} then close the stale issues in {at_2}, stale being {inactive_days} ## capture_workflow_log + close_stale_issues write
I'd like to see what {run} wrote, failed steps exclusively. Unconnected to this: which issues of {at_2} would be closed if we drew the line at {inactive_days}? ## capture_workflow_log + close_stale_issues failed_steps
Same workflow, different day: {run} went well, {run_2} didn't. Let me have both logs side by side. ## capture_workflow_log + capture_workflow_log
The complete log of {run_id}, the failed part alone of {run_id_2}. Both are runs in {at}. ## capture_workflow_log + capture_workflow_log failed_steps_2
What did {run} print, and what did {run_2}? ## capture_workflow_log + capture_workflow_log
Fetch what {run} has to say for itself. Read or unread, start it over afterwards. ## capture_workflow_log + rerun_failed_workflow write
I'm keeping a diary of our flaky builds. Hence the log of {run} please, restricted to what broke, and subsequently another attempt at it with every job. ## capture_workflow_log + rerun_failed_workflow failed_steps write all_jobs
Show the log of {run}. For {run_2}, tell me which jobs a rerun would comprise. ## capture_workflow_log + rerun_failed_workflow
Kick {run} into life again. Besides, is {pr_2} good to go in? ## rerun_failed_workflow + triage_pull_request write
The certificate expired, that's why {run_id} in {at} collapsed; it's renewed now. Repeat the run, and while that's churning, list what PR {number} there still owes us before a merge. ## rerun_failed_workflow + triage_pull_request write
Re-run {run}, then analyse ticket {issue_2}. ## rerun_failed_workflow + triage_issue write
give {run} another shot, every job please. and how serious is issue {number} in the same repo ## rerun_failed_workflow + triage_issue write all_jobs
Trigger {run} once more. I'm also curious about the open issues of {at_2}, newest on top. ## rerun_failed_workflow + summarize_open_issues write issue_order=newest
Simulate re-running {run_id} in {at}. Give an overview of that repo's open tickets into the bargain. ## rerun_failed_workflow + summarize_open_issues
{run} timed out → again please. {at_2} → notes {from_ref_2} to {to_ref_2}. ## rerun_failed_workflow + generate_release_notes write
Retry workflow run {run_id} of {at}, it hit a rate limit. On the side, describe the changes since {from_ref} in a form fit for our release page. ## rerun_failed_workflow + generate_release_notes write
Set {run} going again and put an end to all issues in {at_2} nobody touched for {inactive_days}. Neither needs my confirmation. ## rerun_failed_workflow + close_stale_issues write
Do restart {run}. Don't close, just list: issues of {at_2} quiet for {inactive_days}. ## rerun_failed_workflow + close_stale_issues write_1
Launch {run} a second time. Who could take a look at {pr_2}, by the way? ## rerun_failed_workflow + suggest_reviewers write
One: {run} must be started again, passing jobs included. Two: somebody has to review PR {number} in that repo. Who? Leave out {exclude}. ## rerun_failed_workflow + suggest_reviewers write all_jobs
Have {run} start over. Its log from the failed attempt should come to me as well. ## rerun_failed_workflow + capture_workflow_log write
What would rerunning {run} start? What did {run_2} log? ## rerun_failed_workflow + capture_workflow_log
Runs {run_id} and {run_id_2} of {at} both went down with the proxy. For the first a full restart, every job; for the second the usual restart. ## rerun_failed_workflow + rerun_failed_workflow write all_jobs_1
{run} again, {run_2} again, thx ## rerun_failed_workflow + rerun_failed_workflow write
if one retried {run} and {run_2}, which jobs would that be? theoretical question, keep your hands off ## rerun_failed_workflow + rerun_failed_workflow
The proxy hiccuped at noon: {run} broke, so did {run_2}. Get the former on its feet again; for the latter show me beforehand what would be started. ## rerun_failed_workflow + rerun_failed_workflow write_1
Guten Morgen, kannst du {pr} auf Mergebarkeit prüfen und außerdem {issue_2} einschätzen? ## triage_pull_request + triage_issue
Welche Issues sind in {at} offen, und was hat sich dort seit {from_ref} geändert? Letzteres bitte als Release Notes. ## summarize_open_issues + generate_release_notes
Starte {run} neu und gib mir das Log von {run_2}. ## rerun_failed_workflow + capture_workflow_log write
In {at}: schließe die Issues, die seit {days} Tagen ruhen, und gib danach eine Übersicht über die offenen. ## close_stale_issues + summarize_open_issues write
Wer könnte {pr} reviewen, und wer {pr_2}? Bitte nicht {exclude1}. ## suggest_reviewers + suggest_reviewers
Qui pourrait relire {pr} ? Et {issue_2}, c'est grave ? ## suggest_reviewers + triage_issue
Relance {run} et {run_2}, c'était juste le réseau. ## rerun_failed_workflow + rerun_failed_workflow write
Ferme les tickets de {at} inactifs depuis {days} jours, puis rédige les notes depuis {from_ref}. ## close_stale_issues + generate_release_notes write
¿Qué le falta a {pr} y quién podría revisarla? ## triage_pull_request + suggest_reviewers
Dame el log de {run} y dime qué gravedad tiene {issue_2}. ## capture_workflow_log + triage_issue
Lista los issues de {at} sin actividad desde hace {days} días, sin cerrarlos, y relanza {run_2}. ## close_stale_issues + rerun_failed_workflow write_2
O que bloqueia {pr}? E mostra também o log de {run_2}, só os passos que falharam. ## triage_pull_request + capture_workflow_log failed_steps
Resume as issues abertas de {at} e sugere revisores para {pr_2}. ## summarize_open_issues + suggest_reviewers
Fai ripartire {run}; poi dimmi se {pr_2} è pronta per il merge. ## rerun_failed_workflow + triage_pull_request write
Quanto è grave {issue}? E quanto {issue_2}? ## triage_issue + triage_issue
Geef me een overzicht van de open issues in {at}, en schrijf ook de release notes van {from_ref} tot {to_ref}. ## summarize_open_issues + generate_release_notes
Wie kan {pr} reviewen? En haal het log van {run_2} op, alsjeblieft. ## suggest_reviewers + capture_workflow_log
Subject: two small favours⏎⏎Dear all,⏎⏎the first concerns {issue}: I can't tell if that is our fault. Kindly classify it. The second concerns {at_2}, for which I need a changelog reaching from {from_ref_2} to {to_ref_2}.⏎⏎Kind regards⏎{person} ## triage_issue + generate_release_notes
I have {n} tabs open and no brain left. In one of them is {pr}; tell me if it can be merged. In another is {run_2}; tell me what it printed. The rest I shall close myself. ## triage_pull_request + capture_workflow_log
My boss wants to see two documents by {day}: what our people are working through at the moment, i.e. the open issues of {at}, and what we delivered since {from_ref} in that same repo. Make them for me? ## summarize_open_issues + generate_release_notes
{person} asked in the stand-up who looks at {pr} and nobody answered, so find me some names. Also nobody could say whether {issue_2} is critical. Please have a look at that too. ## suggest_reviewers + triage_issue
The customer is on line one. Quick: how bad is {issue}, and does {pr_2} still have anything blocking it? ## triage_issue + triage_pull_request
I won't be merging {x_pr} after all. What I do want: {pr}, is it ready? And {pr_2}, who could review that? ## triage_pull_request + suggest_reviewers
Forget about {x_issue}, it's solved. Triage {issue} in its place and, when that's out of the way, give me the backlog of {at_2} in brief. ## triage_issue + summarize_open_issues
According to {person} the build is haunted. Prove it wrong: show me the log of {run}, and show me the log of {run_2} from the night after. ## capture_workflow_log + capture_workflow_log
{x_run} passed, no need to touch it. Get {run} started again, though, and list for me what's still open in {at_2}. ## rerun_failed_workflow + summarize_open_issues write
we got hit by {n} spam tickets yesterday, which i deleted. whats legitimately open in {at}? and is {issue_2} spam too or a real bug ## summarize_open_issues + triage_issue
Standup notes for today. {at}: PR {number} needs a verdict (ready or not), PR {number_2} needs a reviewer, the rest is fine. ## triage_pull_request + suggest_reviewers
Ich brauche zwei Dinge: erstens das Log von {run}, zweitens eine Liste der Issues in {at_2}, die seit {days} Tagen still sind (nichts schließen). ## capture_workflow_log + close_stale_issues
Kindly do the following in {at}:⏎  1. restart workflow run {run_id}⏎  2. find out what blocks pull request {number} ## rerun_failed_workflow + triage_pull_request write
task A: log of {run}⏎task B: stale listing for {at_2}, {days} days, no closing ## capture_workflow_log + close_stale_issues
to-do for the bot⏎[ ] notes for {at} from {from_ref} to {to_ref}⏎[ ] reviewers for PR {number} there ## generate_release_notes + suggest_reviewers
owner: {owner}⏎repo: {repo}⏎please: summary of open issues + merge check of PR {number} ## summarize_open_issues + triage_pull_request
Repository {owner}/{repo}. Issue {number}: triage. Issue {number_2}: triage, and search for doubles. ## triage_issue + triage_issue find_dups_2
/log {owner}/{repo} {run_id}⏎/rerun {owner}/{repo} {run_id} ## capture_workflow_log + rerun_failed_workflow write
/reviewers {owner}/{repo} {number}⏎/readiness {owner}/{repo} {number_2} ## suggest_reviewers + triage_pull_request
@bot summary of open issues {at}; @bot stale list {at} {days}d, dry run ## summarize_open_issues + close_stale_issues
I'm a bit lost in {at}. Could somebody enlighten me as to what's open, and as to what run {run_id} put out? ## summarize_open_issues + capture_workflow_log
Not only does {pr} need a reviewer, I'd also need to know how bad the bug behind it is, that's issue {number_2} in the same repo. ## suggest_reviewers + triage_issue
Apart from telling me who might review {pr}, could you also tell me who might review {pr_2}? At most {people_count} each. ## suggest_reviewers + suggest_reviewers
Both of the following, please: the notes of {at} ({from_ref}..{to_ref}) and the log of {run_2}. ## generate_release_notes + capture_workflow_log
The issue is {issue}, the pull request is {pr_2}. Severity of the one, merge obstacles of the other. ## triage_issue + triage_pull_request
If I may trouble you twice: what has {issue} got to do with us, is it a bug at all? And would you relaunch {run_2}? ## triage_issue + rerun_failed_workflow write
You know what I'd enjoy with my tea? The list of open issues in {at}, digested, {limit} of them, and then the sight of run {run_id} there going again. ## summarize_open_issues + rerun_failed_workflow write
{run} needs another try, ok? And {issue_2} needs someone to say whether it's important. You, for instance. ## rerun_failed_workflow + triage_issue write
Our sponsor pays for dead tickets to vanish: close those in {at} with {inactive_days} of silence, label {skip_labels1} excluded. They also asked for a word on {pr_2}, whether it's ready. ## close_stale_issues + triage_pull_request write
So much red today. I'd take the failing output of {run} to begin with. Next on my list is {pr_2}: does anything besides CI stand in its way? ## capture_workflow_log + triage_pull_request failed_steps
The day before a release is always the same. {at}: what's left in the tracker under the label {open_label}? {pr_2}: can we still take it in? ## summarize_open_issues + triage_pull_request
We're writing our annual report. From {at} I need the notes {from_ref} to {to_ref} for end users, and for the appendix the {limit} newest open issues in short. ## generate_release_notes + summarize_open_issues audience=users issue_order=newest
We changed our stale policy, so tell me for {at} what {inactive_days} would close and what {inactive_days_2} would close. I only compare numbers, so hands off the issues. ## close_stale_issues + close_stale_issues
The policy says {inactive_days}, so close the issues in {at} that are beyond that. The policy says as well that new issues get classified within a day, so do that to {issue_2}. ## close_stale_issues + triage_issue + write
"{title}" is the name of {pr}. Good name, but is it mergeable? I'm asking the same about {pr_2}. ## triage_pull_request + triage_pull_request
I merged the fix for "{title}" this morning, so leave that. Next two in line are {pr} and {pr_2}: whom can I ask for reviews on them? ## suggest_reviewers + suggest_reviewers
A user in our forum swears {issue} and {issue_2} are the same thing. I won't judge that now; simply triage each of them, labels not needed. ## triage_issue + triage_issue no_labels
{person} is leaving on {day} and wants clean desks. So: whatever was idle for {inactive_days} among the issues of {at}, close. And whatever is open in {at_2}, summarise. ## close_stale_issues + summarize_open_issues write
I'm told {n} builds failed. I care about two of them. {run}: start it again. {run_2}: start it again, each and every job. ## rerun_failed_workflow + rerun_failed_workflow write all_jobs_2
{pr} (who reviews?) / {issue_2} (how grave?) ## suggest_reviewers + triage_issue
My understanding of the code in {pr} is nil. Find me {people_count} people whose isn't, and fetch the log of run {run_id} in that repo, for they will ask for it. ## suggest_reviewers + capture_workflow_log
We can't cut {ref} before {pr} is in. So what's it missing? And who of the team, other than {exclude}, could look over it? ## triage_pull_request + suggest_reviewers
Please don't merge or approve anything. I'm after information: the state of {pr}, the state of {pr_2}, both with a view to security. ## triage_pull_request + triage_pull_request focus=security
What happened in {at} after {from_ref}? Notes please, for the devs. What happened in run {run_id} there? Log please. ## generate_release_notes + capture_workflow_log audience=developers
Would you mind having the stale issues in {at} closed ({inactive_days}, keep {skip_labels})? Would you also mind restarting {run_2}? ## close_stale_issues + rerun_failed_workflow write
Sorry to be a pest, it's about {run} again. Its output please, and which jobs would run if it were repeated? Again, don't repeat it yet. ## capture_workflow_log + rerun_failed_workflow
Number {number} of {at} is a pull request by a first-timer and deserves quick attention. What's it lacking? Number {number_2} is an issue by the same person. How severe? ## triage_pull_request + triage_issue
My two cents on {at}: nobody reads the tracker. Prove me right and recap the open tickets. And nobody reviews: name {people_count} persons for PR {number}, will you. ## summarize_open_issues + suggest_reviewers
PS to my last mail: I forgot {issue}, please assess it. PPS: and {run_2}, please get me its log. ## triage_issue + capture_workflow_log
release notes for {at} since {from_ref}. PS: {issue_2} came in while i typed this, is it bad? ## generate_release_notes + triage_issue
Rerun {run}, please. PS: what are the open issues in that repo? ## rerun_failed_workflow + summarize_open_issues write
Look whether {pr} has conflicts or lacks approvals or whatever. PS who else could approve it ## triage_pull_request + suggest_reviewers
{pr} mergeable? {issue_2} severe? ## triage_pull_request + triage_issue
{issue}: triage; {run_2}: log ## triage_issue + capture_workflow_log
log {run} + log {run_2} ## capture_workflow_log + capture_workflow_log
retry {run}, summarise issues of {at_2} ## rerun_failed_workflow + summarize_open_issues write
changelog {at} {from_ref}..{to_ref}, reviewers {pr_2} ## generate_release_notes + suggest_reviewers
stale dry-run {at} {days}d, then backlog summary ## close_stale_issues + summarize_open_issues
reviewers for #{number}, blockers of #{number_2}, both PRs in {at} ## suggest_reviewers + triage_pull_request
{at}: open issues? stale ones ({inactive_days}, list)? ## summarize_open_issues + close_stale_issues
ready or not: {pr}, {pr_2} ## triage_pull_request + triage_pull_request
bug or feature: {issue} and {issue_2} ## triage_issue + triage_issue
notes {at} since {from_ref}, rerun {run_2} ## generate_release_notes + rerun_failed_workflow write
who reviews {pr} and who reviews {pr_2} ## suggest_reviewers + suggest_reviewers
triage {issue}, find reviewers for {pr_2} ## triage_issue + suggest_reviewers
run {run_id} in {at}: log, and restart after that ## capture_workflow_log + rerun_failed_workflow write
what did {run} print, and is {pr_2} ready ## capture_workflow_log + triage_pull_request
relaunch {run}; tell me how bad {issue_2} is ## rerun_failed_workflow + triage_issue write
whats open in {at}, whats blocking {pr_2} ## summarize_open_issues + triage_pull_request
Verdict on {issue}, synopsis of the open tickets in {at_2}. ## triage_issue + summarize_open_issues
Close {inactive_days} idle issues in {at}; log of {run_2}. ## close_stale_issues + capture_workflow_log write
Reviewer ideas {pr}, open issues {at_2}, go. ## suggest_reviewers + summarize_open_issues
Preview restarting {run}, preview restarting {run_2}. ## rerun_failed_workflow + rerun_failed_workflow
Is {issue} urgent? Which tickets are open in that repo? ## triage_issue + summarize_open_issues
Merge blockers of {pr}? Changes in {at_2} since {from_ref_2} as notes? ## triage_pull_request + generate_release_notes
Log of {run}, notes of {at_2} since {from_ref_2}. ## capture_workflow_log + generate_release_notes
{run}: once more. {run_2}: once more, all jobs. ## rerun_failed_workflow + rerun_failed_workflow write all_jobs_2
Sort {issue} into bug, wish or question; do likewise with {issue_2}. ## triage_issue + triage_issue
Get {run} moving again; vet {pr_2}. ## rerun_failed_workflow + triage_pull_request write
Reviewers for {pr}, severity of {issue_2} ## suggest_reviewers + triage_issue
1) {issue} 2) {issue_2} 3) {issue_3}: how bad is each? ## triage_issue + triage_issue + triage_issue
PRs {number}, {number_2}, {number_3} in {at}: which of them are ready? Check all of them. ## triage_pull_request + triage_pull_request + triage_pull_request
logs please: {run}, {run_2}, {run_3} ## capture_workflow_log + capture_workflow_log + capture_workflow_log
Whom would you pick to review {pr}, {pr_2} and {pr_3}? ## suggest_reviewers + suggest_reviewers + suggest_reviewers
Restart the runs {run_id}, {run_id_2} and {run_id_3} of {at}, they all starved in the queue. ## rerun_failed_workflow + rerun_failed_workflow + rerun_failed_workflow write
Overviews of the open issues, one per repo: {at}, {at_2}, {at_3}. ## summarize_open_issues + summarize_open_issues + summarize_open_issues
Three tickets landed in my mailbox overnight, {issue}, {issue_2} and {issue_3}. Classify them one by one, and see for every one if it's been filed before. ## triage_issue + triage_issue + triage_issue find_dups
On {at} I'd like to know: what holds up PR {number}, who might review it, and how severe is issue {number_3}, which it is meant to solve? ## triage_pull_request + suggest_reviewers + triage_issue
Release checklist for {at}:⏎- PR {number} ready?⏎- remaining issues labelled {open_label}, short summary⏎- notes since {from_ref} ## triage_pull_request + summarize_open_issues + generate_release_notes
Log of {run}, please. Then give that run another chance. Then tell me whether PR {number} in there has further obstacles. ## capture_workflow_log + rerun_failed_workflow + triage_pull_request write
We need notes for {at} ({from_ref} to {to_ref}), an outline of what is open there, and the removal of dead wood: close its issues idle for {inactive_days}. ## generate_release_notes + summarize_open_issues + close_stale_issues write
I've three wishes, as in the fairy tale. To see the log of {run}, to learn who could review {pr_2}, and to have {issue_3} triaged. ## capture_workflow_log + suggest_reviewers + triage_issue
Start with {issue}: what is it? Go on with {pr_2}: what's in its way? Finish with {at_3}: what is open? ## triage_issue + triage_pull_request + summarize_open_issues
Triage {issue}, triage {issue_2}, and find reviewers for {pr_3}. ## triage_issue + triage_issue + suggest_reviewers
{pr} and {pr_2}: readiness. {run_3}: log. ## triage_pull_request + triage_pull_request + capture_workflow_log
Restart {run}, restart {run_2}, and after both give me the changelog of {at_3} since {from_ref_3}. ## rerun_failed_workflow + rerun_failed_workflow + generate_release_notes write
First close stale issues in {at} ({inactive_days}), second summarise what's open in {at_2}, third preview a rerun of {run_3}. ## close_stale_issues + summarize_open_issues + rerun_failed_workflow write_1
Morning routine: backlog of {at} in a few lines, stale candidates there at {inactive_days} (no closing), and the log of the nightly run {run_id} in that repo. ## summarize_open_issues + close_stale_issues + capture_workflow_log
whats open in {at}, who reviews PR {number} there, and pls rerun {run_id} ## summarize_open_issues + suggest_reviewers + rerun_failed_workflow write
Check {pr}, restart {run_2}, triage {issue_3}, thanks ## triage_pull_request + rerun_failed_workflow + triage_issue write
Reviewers for {pr} and {pr_2}; on {pr_3} tell me what stops the merge. ## suggest_reviewers + suggest_reviewers + triage_pull_request
Résume les issues ouvertes de {at}, trie {issue_2} et relance {run_3}. ## summarize_open_issues + triage_issue + rerun_failed_workflow write
Prüfe {pr}, sichte {issue_2} und hol das Log von {run_3}. ## triage_pull_request + triage_issue + capture_workflow_log
Revisa si {pr} está lista, busca revisores para {pr_2} y clasifica {issue_3}. ## triage_pull_request + suggest_reviewers + triage_issue
The steering committee meets on {day}. They'll grill me on {pr}, so what are its weak points as regards merging? They'll also want the big picture of open issues in {at_2}. ## triage_pull_request + summarize_open_issues
Of everything in {at} I follow merely one pull request, {number}. What must still happen to it? And as for the issues: what's the gist of the open ones? ## triage_pull_request + summarize_open_issues
Whatever {person} told you, {x_pr} can wait. Check if {pr} can be merged, and outline the {limit} oldest issues that are open in {at_2}. ## triage_pull_request + summarize_open_issues issue_order=oldest
Give {pr} a thorough inspection for merge obstacles. Also purge {at_2}: issues with no sign of life for {inactive_days} get closed, now. ## triage_pull_request + close_stale_issues write
{owner}/{repo}, first PR {number}: do the docs hold up, can it be merged? Second the inactive issues, {days} days: catalogue them, closing is not on the agenda. ## triage_pull_request + close_stale_issues focus=documentation
How about {pr}, would it pass? If I may add a chore: terminate the stale issues of {at_2} ({inactive_days}), apart from those under {skip_labels}. ## triage_pull_request + close_stale_issues write
I need a status of PR {number} in {at} plus a relaunch of the crashed build {run_id} next to it. ## triage_pull_request + rerun_failed_workflow write
Is {pr} okay to go? As for {run_2}, what exactly would be repeated if someone hit the rerun button? I only ask. ## triage_pull_request + rerun_failed_workflow
Weigh {issue} up for me: nuisance or disaster? Right after, put the changes of {at_2} between {from_ref_2} and {to_ref_2} into a changelog for coders. ## triage_issue + generate_release_notes audience=developers
Number {number} came in through the feedback form of {at}. Determine what type of issue that is. Also, {ref} was a while ago and I've lost track, so make notes on all changes there from {from_ref} till {to_ref}. ## triage_issue + generate_release_notes
quick triage of {issue} and quick notes for {at_2} since {from_ref_2}, ta ## triage_issue + generate_release_notes
Before anything else, {issue}: is it grave? Second and last: which of the issues in {at_2} would {inactive_days} of inactivity single out? Strictly a rehearsal. ## triage_issue + close_stale_issues
Diagnose {issue}, leave off the label proposals. As to the silent ones in {at_2}, quiet for {inactive_days} or longer, close the lot. ## triage_issue + close_stale_issues no_labels write
{issue} is driving {person} up the wall. What is it and how severe? Moreover, {run_2} ought to be run once again, so run it. ## triage_issue + rerun_failed_workflow write
Make sense of {issue} for me. Then tell me (don't act) what restarting {run_2} in full would entail, including jobs that went fine. ## triage_issue + rerun_failed_workflow all_jobs
Judge how pressing issue {number} in {at} is and have run {run_id} there repeated from the first job to the last. ## triage_issue + rerun_failed_workflow write all_jobs
Please sum up the tracker of {at}. I'd add an excerpt of the CI output to my talk, so the log of {run_2} would be handy, too; failures suffice. ## summarize_open_issues + capture_workflow_log failed_steps
The auditors would like a survey of unresolved tickets in {at} as well as a copy of what run {run_id} logged there. ## summarize_open_issues + capture_workflow_log
{limit} newest open issues of {at}, in brief. Log of {run_2}, in full length. ## summarize_open_issues + capture_workflow_log issue_order=newest
First the big heap: what's open on {at}? Then the small matter of {run_2}, which a power cut killed: bring it back up. ## summarize_open_issues + rerun_failed_workflow write
Describe the open tickets in {at} and describe what a second attempt at {run_2} would launch. Describing is all I'm after. ## summarize_open_issues + rerun_failed_workflow
What's cooking in the issue list of {at}? Also try run {run_id} there again, will you. ## summarize_open_issues + rerun_failed_workflow write
{at} needs notes running from {from_ref} to {to_ref}; {pr_2} needs a checkup on whether it may be merged. Divide your time as you please. ## generate_release_notes + triage_pull_request
We promised a blog post. For that: the changes in {at} beyond {from_ref}, as release notes. As an outlook I want to hint at PR {number}, so how near is that one to a merge? ## generate_release_notes + triage_pull_request
release notes {at} {from_ref} to {to_ref}, then look at {pr_2} with the tests in mind, anything blocking? ## generate_release_notes + triage_pull_request focus=tests
Chronicle what changed in {at} from {from_ref} to {to_ref}. In addition ticket {number} of the same project wants a triage with a hunt for duplicates. ## generate_release_notes + triage_issue find_dups
I'd be grateful for release notes on {at}, start {from_ref}, end {to_ref}. I'd be equally grateful if you told me whether {issue_2} is a bug and what to do about it. ## generate_release_notes + triage_issue
Spell out what is new in {at} since {from_ref}. Thereupon find me {people_count} souls willing and able to review PR {number} there. ## generate_release_notes + suggest_reviewers
My newsletter goes out on {day}. The changes in {at} since {from_ref}, in plain words for those who merely use it. And the review of {pr_2}: who could do it? ## generate_release_notes + suggest_reviewers audience=users
In {at}: notes {from_ref} → {to_ref}, and list the issues that gathered no activity for {inactive_days}. The list is for me to read, nothing gets closed. ## generate_release_notes + close_stale_issues
Have the notes since {from_ref} written for {at}. Have the issues of {at_2} closed where nothing occurred for {inactive_days}. ## generate_release_notes + close_stale_issues write
{at}, spring cleaning: shut whatever issues sat around for {inactive_days}. After that tell me if PR {number} there is in a mergeable state. ## close_stale_issues + triage_pull_request write
Let me see the stale candidates of {at}, {days} days, {skip_labels} not counted. Let me see how {pr_2} is faring on its way to a merge. Seeing is enough. ## close_stale_issues + triage_pull_request
How many issues in {at} have been lifeless for {inactive_days}? Count them, keep them. And what about {issue_2}, is it a serious matter? ## close_stale_issues + triage_issue
Go ahead and close dormant issues in {at}: {inactive_days}. Go ahead and triage {issue_2}: no labels. ## close_stale_issues + triage_issue write no_labels
Discard issues in {at} which have had {inactive_days} without activity, I take responsibility; and nominate reviewers for {pr_2}, anyone but {exclude1} or {exclude2}. ## close_stale_issues + suggest_reviewers write
What does {at} have in the way of issues inactive for {inactive_days}? I'd go through them myself. And who'd have the know-how for reviewing {pr_2}? ## close_stale_issues + suggest_reviewers
Mow the lawn in {at}, meaning: close issues inert for {inactive_days}. I also miss the log of run {run_id} over there; get it. ## close_stale_issues + capture_workflow_log write
Stale check on {at} with {inactive_days}, dry. Then the transcript of {run_2}, broken steps and no others. ## close_stale_issues + capture_workflow_log failed_steps
The freeze begins tonight. Propose a reviewer or several for {pr}, and write up {at_2} from {from_ref_2} to {to_ref_2} as release notes. ## suggest_reviewers + generate_release_notes
Who among the contributors of {owner} has the background to review {repo} PR {number}? Furthermore, what changed in that repo since {from_ref}? Notes, please, as always. ## suggest_reviewers + generate_release_notes
I owe {person} an answer on who'll review {pr}; give me {people_count} ideas. I owe the users of {at_2} a cleanup: their issues idle for {inactive_days} should be closed, so close them. ## suggest_reviewers + close_stale_issues write
Reviewers wanted for PR {number} in {at}. Stale issues, too, in a manner of speaking: list those there with {inactive_days} of no activity and keep your finger off the close button. ## suggest_reviewers + close_stale_issues
Tell me who could vouch for the code in {pr} as a reviewer, then reanimate {run_2}. ## suggest_reviewers + rerun_failed_workflow write
Suggest people (not {exclude}) to review {pr}. With {run_2}, show what a rerun would include. No actual rerun today. ## suggest_reviewers + rerun_failed_workflow
{person} is ill, hence {pr} needs a substitute reviewer. Who? The run that was interrupted yesterday, {run_2}, needs restarting as well. ## suggest_reviewers + rerun_failed_workflow write
I can't view either from my tablet: what {run} printed, and the open issues of {at_2}. Print the one, condense the other. ## capture_workflow_log + summarize_open_issues
Find out what {run} said. Say yourself what's new in {at_2} between {from_ref_2} and {to_ref_2}, as notes. ## capture_workflow_log + generate_release_notes
log of {run} (only where it failed), release notes for {at_2} (since {from_ref_2}, technical readers, they're all devs) ## capture_workflow_log + generate_release_notes failed_steps audience=developers
Produce the log of {run}. Following that, prune {at_2} of issues on which there's been nothing for {inactive_days}, save for anything carrying {skip_labels}. ## capture_workflow_log + close_stale_issues write
Bring me {run} in text form, by which I mean its log. Then preview for {at_2} the closing of issues untouched for {inactive_days}. ## capture_workflow_log + close_stale_issues
{run}, I'd like that restarted. {at_2}, I'd like notes on that from {from_ref_2} to {to_ref_2}. ## rerun_failed_workflow + generate_release_notes write
Just a what-if for {run}: what would be rerun? No what-if for {at_2}: make its release notes, {from_ref_2} through {to_ref_2}. ## rerun_failed_workflow + generate_release_notes
Start {run} anew, complete with every job. Check {at_2} for issues nobody touched during {inactive_days}, without altering anything there. ## rerun_failed_workflow + close_stale_issues write_1 all_jobs
Put {run} back in the queue, it was evicted. And pick a reviewer for {pr_2} who isn't {exclude1}. ## rerun_failed_workflow + suggest_reviewers write
Theory: if {run} were retried, what would start? Practice: who can review {pr_2}? Answers only, thanks. ## rerun_failed_workflow + suggest_reviewers
I only have ten minutes before the stand-up: a summary of the open issues of {at}, and the output of last night's run {run_id} in the same place, please. ## summarize_open_issues + capture_workflow_log
The fix for our memory leak sits in {pr}. Name {people_count} people who could check it, leave out {exclude1} and {exclude2}, and see whether it has conflicts or anything else that blocks it. ## suggest_reviewers + triage_pull_request
Renovate opened {number} and {number_2} in {owner}/{repo}. I can merge them later today if nothing speaks against it, so please check both and tell me. ## triage_pull_request + triage_pull_request
A user says that {owner}/{repo} no longer starts after the update, see issue {number}. How severe is that, and have we fixed anything like it between {from_ref} and {to_ref}? Notes for that range would do. ## triage_issue + generate_release_notes
Since we lost our CI runner on {day}, run {run_id} of {at} has to be done over, every job of it. After that please tell me who might review {number}, a pull request. ## rerun_failed_workflow + suggest_reviewers write all_jobs
{owner}'s {repo} will be archived next month. I'd like the changes since {from_ref} written down for its users, and everything that has been idle for {inactive_days} among the issues closed. ## generate_release_notes + close_stale_issues write audience=users
{owner}'s {repo} may be archived next month. I'd like the changes since {from_ref} written down for its users, and a look at what has been idle for {inactive_days} among the issues, with none closed. ## generate_release_notes + close_stale_issues audience=users
Please hold off on merging anything in {at}. What I need is an assessment of PR {number} and, because it depends on it, one of PR {number_2}. ## triage_pull_request + triage_pull_request
{person} is blocked until {run} has passed. Could you kick it off again, and tell me if PR {number} there has other open points? ## rerun_failed_workflow + triage_pull_request write
I'd rather not close anything in {owner}/{repo} before the customers have answered. Show me what would be affected at {inactive_days}, and then rate issue {number}, which came from one of them. ## close_stale_issues + triage_issue
Bug triage for {at} this week: take issue {number}, then {number_2}. I need kind, severity and next step; {person} adds the labels, so don't propose any. ## triage_issue + triage_issue no_labels
Our contributors keep asking two things about {repo} of {owner}: when PR {number} will get in, so what is it missing, and which issues they could pick up, so what's open under {open_label}? ## triage_pull_request + summarize_open_issues
Can you confirm that {pr} has all its approvals and checks? If I then wanted to rerun {run_2}, which jobs would be started? I'm only asking, so keep it at a preview. ## triage_pull_request + rerun_failed_workflow
You don't need to summarise the tracker of {at}. Just tell me how severe issue {number} is, and close all the issues there that nobody has touched in {inactive_days}. ## triage_issue + close_stale_issues write
The log of run {run_id} in {at} should explain why the deployment stopped, so fetch it, and while I read, look for people who know the files changed in pull request {number}. ## capture_workflow_log + suggest_reviewers
We have a go for the hotfix of {owner}/{repo}. Notes from {from_ref} to {to_ref}, please, and retry run {run_id}, the one that builds the packages. I'll sign and upload them. ## generate_release_notes + rerun_failed_workflow write
The same question for {pr} and {pr_2}: which {people_count} colleagues have the expertise to review it? Please don't suggest {exclude}, who are on parental leave. ## suggest_reviewers + suggest_reviewers
Send me the notes for {from_ref} through {to_ref} of {at}. In addition, a list of the issues idle for {inactive_days}; those with {skip_labels} don't count, and nothing is to be closed for now. ## generate_release_notes + close_stale_issues
I was told that run {run_id} in {owner}/{repo} failed because of a rate limit. Let me see the log to be sure, and then please start run {run_id_2}, which hit the same limit, once more. ## capture_workflow_log + rerun_failed_workflow write
To answer the auditors, I need the state of {pr} from a security point of view and a list of changes in its repository between {from_ref} and {to_ref}. No dependency report, that exists. ## triage_pull_request + generate_release_notes focus=security
Before we discuss the roadmap of {at}, please rate issue {number}, and before you do that, close whatever has been inactive for {inactive_days} so that the list is short. ## close_stale_issues + triage_issue write
Prior to a retry of {run}, which I'm asking you for as well, I'd like to read its log, restricted to the steps that failed. ## capture_workflow_log + rerun_failed_workflow write failed_steps
Ahead of the review of PR {number} in {at}, for which I'd like you to name candidates, please find out whether issue {number_2} is really a bug, as the PR claims. ## triage_issue + suggest_reviewers
Prior to summing up the open issues in {owner}/{repo}, please take a look at pull request {number} and tell me what it still needs, because {person} leaves at noon. ## triage_pull_request + summarize_open_issues
As soon as you have started run {run_id} in {at} again, have a look which tickets would fall under a limit of {inactive_days} there. The closing I'll do by hand. ## rerun_failed_workflow + close_stale_issues write_1
Get the failed part of {run} going again, please, then give me an idea of the severity of issue {number} in that repository. The log isn't necessary. ## rerun_failed_workflow + triage_issue write
Having no access to CI from home, I'd be glad about the logs of {run} and {run_2}. Please don't rerun anything, {person} wants to inspect the machine first. ## capture_workflow_log + capture_workflow_log
We need to decide on {day} what goes into {to_ref} of {owner}/{repo}. Help me with a summary of the open issues and a draft of the notes since {from_ref}. ## summarize_open_issues + generate_release_notes
Compare for me, please: how severe is {issue}, and how severe is {issue_2}? We have time to fix just one of them before the freeze. ## triage_issue + triage_issue
Is it true that nobody has reviewed {pr}? Suggest someone, then, and if {x_pr} comes up, ignore it. But do tell me how bad issue {number_2} of that repository is. ## suggest_reviewers + triage_issue
{owner}/{repo} again, sorry. Retry run {run_id} instead of {x_run_id}, I gave you the wrong one before, and let me have the notes since {from_ref} as planned. ## rerun_failed_workflow + generate_release_notes write
Two corrections for {at}: I meant issue {number}, not {x_number}, when I asked for the severity, and pull request {number_2} when I asked who could review. ## triage_issue + suggest_reviewers
The integration tests of {at} were fixed in PR {number}, they say. What speaks against merging it? And run {run_id}, which is older than the fix, would be worth a look, so get me its output. ## triage_pull_request + capture_workflow_log
Users of {at} write that they don't know what's new. Write notes for them from {from_ref} to {to_ref}, and check whether issue {number}, a request for better docs, has duplicates and how important it is. ## generate_release_notes + triage_issue audience=users find_dups
For Monday's review round I'd like candidates for {pr}, and for the bug day after it a digest of the {limit} most commented open issues in that repository. ## suggest_reviewers + summarize_open_issues issue_order=most_commented
Could you sweep {at}, meaning that issues without any update for {inactive_days} get closed, and then get {run_2} started again? The summary of the tracker is done already. ## close_stale_issues + rerun_failed_workflow write
Could you estimate a sweep of {at}, meaning which issues without any update for {inactive_days} would get closed, and also which jobs a retry of {run_2} would start? ## close_stale_issues + rerun_failed_workflow
Do a trial for {at} with {inactive_days} and tell me which stale issues it finds. Do it for real in {at_2}, where we've agreed on {inactive_days_2}. ## close_stale_issues + close_stale_issues write_2
The merge queue of {at} is stuck. I think it's due to {number}, so what's wrong with that pull request, and what does run {run_id} say in its log? ## triage_pull_request + capture_workflow_log
Don't look for reviewers yet, the author of PR {number} in {owner}/{repo} first wants to hear what's missing. And he'd like run {run_id} retried, so please do that too. ## triage_pull_request + rerun_failed_workflow write
I haven't followed {at} since {day}. What's open there at the moment, how does PR {number} stand, and did anybody change something worth noting since {from_ref}? Please draft notes for the last one. ## summarize_open_issues + triage_pull_request + generate_release_notes
I need {run} restarted. I need its old output saved for me, too. I don't need an explanation. ## rerun_failed_workflow + capture_workflow_log write
The bot crashed halfway through {run}: run that again. It had done so before in {run_2}: show me what that one printed. ## rerun_failed_workflow + capture_workflow_log write
My knee surgery is tomorrow and I'll be offline for {n} days. Until then: which hurdles remain for {pr}, and could you dig up people willing to review {pr_2}? ## triage_pull_request + suggest_reviewers
I'm compiling a dossier for procurement. They want the outstanding tickets of {at} condensed to one page and a plain-language history of what shipped since {from_ref}. ## summarize_open_issues + generate_release_notes
Cough up the log of {run}, would you, and then bounce that run. ## capture_workflow_log + rerun_failed_workflow write
The apprentice has drowned in {issue}. Give her a hint how grave it is; after that, she could use the stdout of {run_2} to practise on. ## triage_issue + capture_workflow_log
Snapshot of open tickets for {at}, plus a gravity rating for {issue_2}. ## summarize_open_issues + triage_issue
Our certificate expired at midnight and took {run} down. It's renewed, so resubmit that one. Meanwhile, is {pr_2} clear of hurdles? ## rerun_failed_workflow + triage_pull_request write
Weed the tracker of {at}: every issue neglected for {inactive_days} gets closed, bar {skip_labels}. And who's qualified to scrutinise {pr_2}? ## close_stale_issues + suggest_reviewers write
Two sticky notes on my monitor. The yellow one says "{pr}, mergeable yet?", the pink one says "{run_2}, read log". Help me throw both away. ## triage_pull_request + capture_workflow_log
good afternoon, i am writing from the hospital helpdesk. our nurses stumble over {issue}, please say how dangerous it is, and say also what other issues stay open in this repository ## triage_issue + summarize_open_issues
Narrate for me what happened in {at} from {from_ref} to {to_ref} in the shape of release notes. Having done that, nominate {people_count} colleagues to vet {pr_2}. ## generate_release_notes + suggest_reviewers
Is {pr} a go or a no-go? And {issue_2}, a molehill or a mountain? ## triage_pull_request + triage_issue
The thunderstorm fried our router, so {run} and {run_2} both collapsed halfway. Replay them. ## rerun_failed_workflow + rerun_failed_workflow write
Please enlighten our jury: what's {issue} worth in terms of harm, and what would {issue_2} cost us if ignored? Severity and advice for each. ## triage_issue + triage_issue
Procrastinating on my thesis, so let me at least tidy {at}. Display the issues that hibernated for {inactive_days} without shutting any, and afterwards a bulletin of everything unresolved there. ## close_stale_issues + summarize_open_issues
The choir rehearses at seven, I have ten minutes. {at}, PR {number}: dealbreakers? PR {number_2}: reviewers? ## triage_pull_request + suggest_reviewers
In order to answer a journalist I require an appraisal of {issue} (how harmful?) and a customer-friendly list of what changed in {at_2} after {from_ref_2}. ## triage_issue + generate_release_notes audience=users
{person} deployed on a Friday, again. I won't roll back. I'd only like the console text of {run} and a harm estimate for {issue_2}. ## capture_workflow_log + triage_issue
Would it be feasible to integrate {pr} at once? Furthermore I'm seeking an impartial reviewer for {pr_2}, someone who isn't {exclude1}. ## triage_pull_request + suggest_reviewers
Haul {run} out of the ditch, every job. Then peek at {at_2} and report which unresolved bugs get the most replies. ## rerun_failed_workflow + summarize_open_issues write all_jobs issue_order=most_commented
What snags does {pr} have? What did {run_2} spit out? ## triage_pull_request + capture_workflow_log
For the museum's website team: release notes of {at} ({from_ref} through {to_ref}), and a bird's-eye view of the tickets nobody has solved over there. ## generate_release_notes + summarize_open_issues
Our landlord cut the electricity during {run}. Nudge it back to life, please, and forward me what {run_2} had printed before the lights went out. ## rerun_failed_workflow + capture_workflow_log write
I inherited {at} from a colleague who became a beekeeper. Paint me a picture of what's unsolved, then shutter the tickets that no one has visited in {inactive_days}. ## summarize_open_issues + close_stale_issues write
honestly idk what {issue} is, feature? bug? troll? tell me. and tell me whos decent at reviewing stuff like {pr_2} ## triage_issue + suggest_reviewers
Could {pr} sneak into this week's train? If it can't, what's the snag? Independently of that I'd welcome a rerun of {run_2}, which choked on a mirror that was unreachable. ## triage_pull_request + rerun_failed_workflow write
Auditors arrive on {day}. Supply (i) the raw log of {run}, (ii) the raw log of {run_2}, and nothing else. ## capture_workflow_log + capture_workflow_log
Sunset the sleepy tickets in {at}, cut-off {days} days, definitely do it. Then let me know whether {pr_2} has impediments concerning its test coverage. ## close_stale_issues + triage_pull_request write focus_2=tests
Kindly scribble release notes for {at} starting at {from_ref}, developers being the readership, and also scribble down who may look through PR {number} in that repo. ## generate_release_notes + suggest_reviewers audience=developers
My toddler pulled the plug on {run}. Requeue it. She also drooled on {pr_2}; is that one still mergeable? ## rerun_failed_workflow + triage_pull_request write
Trawl through what's unsolved in {at}, limited to {limit} entries, and trawl through {issue_2} to see if it's a genuine fault. ## summarize_open_issues + triage_issue
Hey team lead wants numbers: how many issues in {at} were untouched for {inactive_days} (count, no closing) and whether {pr_2} is still gated by anything ## close_stale_issues + triage_pull_request
If you squint, {issue} looks like a typo, though {person} swears it corrupts invoices. Rate it, and search for twins. And get {run_2} replayed, would you? ## triage_issue + rerun_failed_workflow find_dups write
Somewhere between the ferry and the hotel I lost my laptop, so I rely on you: log of {run}, failing bits only; then reviewers for {pr_2}. ## capture_workflow_log + suggest_reviewers failed_steps
A grant officer from Brussels phoned. She'd love to hear which problems persist in {at} and what progress was made there between {from_ref} and {to_ref} (as release notes). ## summarize_open_issues + generate_release_notes
Do me a kindness and gauge {issue}; do me another and gauge {pr_2} for a merge. ## triage_issue + triage_pull_request
{at}: cull issues ({inactive_days} of quiet), recap the survivors. ## close_stale_issues + summarize_open_issues write
Rumour has it that {pr} is doomed. Is it, or which conditions must it still satisfy? I heard nothing about {pr_2}, so who might inspect that one? ## triage_pull_request + suggest_reviewers
Docker throttled us during {run}; resubmit it when you've extracted its log. The log goes first, mind. ## capture_workflow_log + rerun_failed_workflow write_2
As secretary of the steering group I minute everything. Item one: reviewers for {pr}, at most {people_count}. Item two: unresolved tickets in {at_2}, oldest leading. ## suggest_reviewers + summarize_open_issues issue_order=oldest
Item for tonight's handover: {issue} (how nasty?), {pr_2} (how finished?), {run_3} (what did it say?). ## triage_issue + triage_pull_request + capture_workflow_log
I'm allergic to surprises. Before I hit anything, what would rerunning {run} launch, and what would vanish from {at_2} if issues idle over {inactive_days} were closed? ## rerun_failed_workflow + close_stale_issues
Estimate the blast radius of {issue}, then unearth the output of {run_2} for me. ## triage_issue + capture_workflow_log
The sales folks boast about {pr} already. Is it anywhere near integration? And please craft notes for {at_2}, {from_ref_2} until {to_ref_2}, which those folks can mail to clients. ## triage_pull_request + generate_release_notes audience=users
Jot down who could proofread {pr}, and jot down what keeps {pr_2} from going in. ## suggest_reviewers + triage_pull_request
whats the beef with {issue}? and bin all tickets in {at_2} that were dead for {inactive_days} ## triage_issue + close_stale_issues write
Our chaplain, of all people, reported {issue}. Bug or blessing? While you ponder, launch {run_2} afresh. ## triage_issue + rerun_failed_workflow write
Three errands for {at}: triage issue {number}, relay what run {run_id} logged, recommend a reviewer for PR {number_3}. ## triage_issue + capture_workflow_log + suggest_reviewers
I need ammunition for the budget talk: the hottest unresolved tickets of {at} (most commented ones ahead, {limit} suffice) and a recap of what we delivered since {from_ref}, in release-note form. ## summarize_open_issues + generate_release_notes issue_order=most_commented
"Works on my machine" won't satisfy {person}. So fetch {run}'s output and, should you find the time, appraise {issue_2}, which came from him. ## capture_workflow_log + triage_issue
{pr} got stuck at customs, so to speak. Which paperwork is missing? Likewise {pr_2}. ## triage_pull_request + triage_pull_request
Chuck out the mouldy issues of {at}, i.e. close those with {inactive_days} of inactivity but spare {skip_labels}, then resurrect {run_2}. ## close_stale_issues + rerun_failed_workflow write
Dear assistant, I am a student and new in open source. Two questions please: what is missing in {pr}, and whom can I politely ask for a review of it? ## triage_pull_request + suggest_reviewers
We're demoing {repo} (by {owner}) to investors at noon. Nerves! Is PR {number} safely mergeable, and did issue {number_2} turn out severe? ## triage_pull_request + triage_issue
Ping me with two texts for {at}: the changelog {from_ref} → {to_ref}, and the transcript of run {run_id} cut down to what failed. ## generate_release_notes + capture_workflow_log failed_steps
I have a theory that {issue} and {run_2} are cousins. Rate the former's severity, display the latter's log, I'll draw the family tree. ## triage_issue + capture_workflow_log
{owner} wants {repo} spotless by {day}. Step 1, close whichever issues snoozed for {inactive_days}. Step 2, outline the ones still alive. Step 3, assess PR {number} there. ## close_stale_issues + summarize_open_issues + triage_pull_request write
Rehearse for me, without consequences, what a retry of {run} sets in motion. Then rate {issue_2}. ## rerun_failed_workflow + triage_issue
Long night. The pager woke me over {run}, whose disk was full; I freed some space, hence have it repeated. Then, so I can sleep, confirm whether {issue_2} is as catastrophic as the pager makes it sound. ## rerun_failed_workflow + triage_issue write
Let's crowdsource: whom would {pr} interest as a reviewer? Let's also archive {run_2}'s log in my notes, so pass it over. ## suggest_reviewers + capture_workflow_log
Somebody's cat walked over the keyboard and opened {issue}, or so I hope. What category does it belong to? Secondly the lay of the land in {at_2}: what's unsolved? ## triage_issue + summarize_open_issues
Both the harvest festival and our release fall on {day}. I therefore need release notes for {at} from {from_ref} to {to_ref} early, together with an opinion on whether {pr_2} can be taken in. ## generate_release_notes + triage_pull_request
Roast {pr}: what's unacceptable about it, security first? And roast {pr_2} equally. ## triage_pull_request + triage_pull_request focus=security
Our interpreter translates for {person}: "he asks who shall review {pr}, he asks also why is {pr_2} not merged since {n} weeks." ## suggest_reviewers + triage_pull_request
Voice memo: okay so um first get the log for {run} and second uh find somebody to review {pr_2} thanks bye ## capture_workflow_log + suggest_reviewers
Dear Sir or Madam, we use {at} in our bakery's till system. Which malfunctions are known and unfixed? And how serious is the one numbered {number}? ## summarize_open_issues + triage_issue
Flush {at}. Issues, {weeks} weeks silent, close. Flush {at_2} in the same manner. ## close_stale_issues + close_stale_issues write
Let {run} have another crack at it. Let {exclude1} have a rest, so suggest other people for the review of {pr_2}. ## rerun_failed_workflow + suggest_reviewers write
I can either believe {person} or look myself. I'd rather you looked: {pr}, is it truly finished; {run_2}, what did it truly output? ## triage_pull_request + capture_workflow_log
The plumber's here, so briefly: {pr} — impediments? {issue_2} — species and gravity? ## triage_pull_request + triage_issue
We postponed the wedding but not the release. Produce the changelog of {at} from {from_ref} to {to_ref}, then bounce {run_2}, whose runner overheated. ## generate_release_notes + rerun_failed_workflow write
In {at}, I'd like to know what blocks pull request {number}, what the open issues are about, and who could review pull request {number_3}. ## triage_pull_request + summarize_open_issues + suggest_reviewers
Three chores are left in {owner}/{repo}: get the log of run {run_id}, write the notes since {from_ref}, and close issues idle for {inactive_days}. ## capture_workflow_log + generate_release_notes + close_stale_issues write
Please restart {run}, list the issues of {at_2} that had no activity for {inactive_days} without closing them, and triage {issue_3} as well. ## rerun_failed_workflow + close_stale_issues + triage_issue write_1
First sum up the open issues of {at}, then draft the notes from {from_ref} to {to_ref}, and lastly show me the log of run {run_id}. ## summarize_open_issues + generate_release_notes + capture_workflow_log
Name {people_count} possible reviewers for {pr}, rerun what failed in {run_2}, and tell me what else is required before {pr_3} may be merged. ## suggest_reviewers + rerun_failed_workflow + triage_pull_request write
For the handover of {at} I need the release notes since {from_ref}, a verdict on issue {number}, and the blockers of pull request {number_3}. ## generate_release_notes + triage_issue + triage_pull_request
Close the issues in {at} inactive for {inactive_days}, then restart run {run_id}, and while that is going on, summarise what's open. ## close_stale_issues + rerun_failed_workflow + summarize_open_issues write
Get me the logs of run {run_id} and run {run_id_2} in {owner}/{repo}, plus a few people who could review pull request {number}. ## capture_workflow_log + capture_workflow_log + suggest_reviewers
How serious are issues {number} and {number_2} in {at}, and is there anything which keeps pull request {number_3} from being merged? ## triage_issue + triage_issue + triage_pull_request
Drag out whatever {run} mumbled, I have a hunch it's the license server again. Also I'd be obliged for a panorama of unresolved bugs in {at_2}. ## capture_workflow_log + summarize_open_issues
Each quarter our compliance officer demands the same pair of papers about {at}: one listing issues ignored for {inactive_days} (she wants them kept), one summing up all unresolved ones. ## close_stale_issues + summarize_open_issues
Spin up {run} again and, once it's humming, appraise {pr_2}: acceptable or not? ## rerun_failed_workflow + triage_pull_request write
{issue} scares our pharmacists. Would you call it dangerous, and did anyone report its twin earlier? Besides, fetch the trace of {run_2}. ## triage_issue + capture_workflow_log find_dups
Put {pr} on the scales. What's it short of? And dispose of tickets in {at_2} that nobody cared about for {inactive_days}. ## triage_pull_request + close_stale_issues write
I've bribed {person} with cookies, yet no review. Which other humans could inspect {pr}? And seeing that {run_2} perished from a DNS hiccup, fire it up anew. ## suggest_reviewers + rerun_failed_workflow write
the mac runner fell asleep. wake {run} (all jobs) and tell me whos free to review {pr_2}, not {exclude1} ## rerun_failed_workflow + suggest_reviewers write all_jobs
Greetings from the accessibility group. We stumbled on {issue} while testing keyboard navigation; is it a fault or by design? We moreover wonder whether {pr_2} meets all conditions for integration. ## triage_issue + triage_pull_request
Shame on us, {at} hasn't seen a broom in years. Mothball, meaning close, the issues with {years} years of silence. Next, weigh {issue_2}. ## close_stale_issues + triage_issue write
Let me have a digest of unsolved matters in {at}, freshest leading, and the verdict on {pr_2} from a documentation viewpoint. ## summarize_open_issues + triage_pull_request issue_order=newest focus_2=documentation
"Who looks at {pr}?" asks the manager. "What exploded in {run_2}?" asks the director, who'd be content with the log. Provide answers to both. ## suggest_reviewers + capture_workflow_log
Our volunteers translate {at} into nine languages and need to know, from {from_ref} to {to_ref}, what text changed for end users, as release notes. They'd also adore a list of unresolved tickets tagged {open_label}. ## generate_release_notes + summarize_open_issues audience=users
a pint for you if you 1. tell me what {pr} lacks 2. tell me what {pr_2} lacks 3. tell me what {pr_3} lacks ## triage_pull_request + triage_pull_request + triage_pull_request
Give {issue} the usual look (sort, seriousness), and skip proposing labels. Give {at_2} the usual yearly purge: tickets untouched for {days} days, closed. ## triage_issue + close_stale_issues no_labels write
Blame the squirrel that chewed our fibre cable. {run} must be repeated; {run_2} too, though of that one each job, please, even those that succeeded. ## rerun_failed_workflow + rerun_failed_workflow write all_jobs_2
In the sauna I had an epiphany about {run}. To verify it I require its complete printed text, and a rating of {issue_2}. ## capture_workflow_log + triage_issue
Hi there, {person}'s out-of-office says to contact you. My patch is {pr}: anything wrong with it? My complaint is {issue_2}: anything serious? ## triage_pull_request + triage_issue
Compile who knows enough to appraise {pr}. Compile what {at_2} changed since {from_ref_2}. ## suggest_reviewers + generate_release_notes
If nothing gates {pr} we celebrate tonight. Does anything? And just so the party has reading matter, write the changelog {from_ref} to {to_ref} for that repository. ## triage_pull_request + generate_release_notes
Since my eyesight is poor I can't skim GitHub. Read out, in a handful of sentences, which complaints are unresolved in {at}; then read out what {run_2} logged, broken steps exclusively. ## summarize_open_issues + capture_workflow_log failed_steps
{run}: reboot it. {at_2}: itemise stale tickets ({inactive_days}), harm none of them. ## rerun_failed_workflow + close_stale_issues write_1
To whom should {pr} go for scrutiny? To what extent is {pr_2} finished? ## suggest_reviewers + triage_pull_request
A hacker news thread claims {issue} leaks passwords. Verify how grave that is. If users ask what we did recently in that repo, I want notes at hand, from {from_ref} to {to_ref}. ## triage_issue + generate_release_notes
For Pete's sake get {run} working again, it was merely a quota thing. For my sake list the reviewers you'd pick for {pr_2}. ## rerun_failed_workflow + suggest_reviewers write
My hamster is better organised than {at}. Outline what's unsolved there; evict, i.e. close, issues with {inactive_days} of nothing; keep your paws off {skip_labels}. ## summarize_open_issues + close_stale_issues write
Could we squeeze {pr} in prior to the holidays, or does something forbid it? Second matter: reveal the output of {run_2}. ## triage_pull_request + capture_workflow_log
I promised my podcast listeners a recap of {at}: notes, beginning {from_ref}, finishing {to_ref}. I promised my co-host I'd find {people_count} reviewers for {pr_2}. ## generate_release_notes + suggest_reviewers
Nobody reads my e-mails, hence this message. {issue} reeks of a regression, judge it. {issue_2} reeks of user error, judge it as well. ## triage_issue + triage_issue
Hand the raw text of {run} to me, then, because the cache server is healthy again, relaunch the thing, each job included. ## capture_workflow_log + rerun_failed_workflow write_2 all_jobs_2
{at}, before we archive it: which issues dozed for {inactive_days} (merely show them), and what's the tale from {from_ref} to {to_ref} (release notes)? ## close_stale_issues + generate_release_notes
Appraise {pr} w.r.t. security, appraise {pr_2} w.r.t. docs. Both might land at the weekend. ## triage_pull_request + triage_pull_request focus_1=security focus_2=documentation
Out of curiosity: would retrying {run} restart plenty of jobs or few? Out of necessity: is {pr_2} blocked? ## rerun_failed_workflow + triage_pull_request
I'm chairing the assembly of {owner} tonight. About {repo} I need a list of {limit} hot topics from its open issues, the most commented ones, plus candidates who might vet PR {number}. ## summarize_open_issues + suggest_reviewers issue_order=most_commented
Tests went bananas on {run}; give me its failing output. Users went bananas over {issue_2}; give me its severity. ## capture_workflow_log + triage_issue failed_steps
Expunge from {at} all issues asleep for {inactive_days}, and likewise {at_2}, where {inactive_days_2} is the limit. ## close_stale_issues + close_stale_issues write
hello friend. my english small. {run} broken, please start other time. {pr_2} good for merge, yes or no? ## rerun_failed_workflow + triage_pull_request write
Whichever reviewer you dream up for {pr} is fine by me as long as it isn't {exclude1}, who's on strike. After that, give {issue_2} a once-over and spare me label ideas. ## suggest_reviewers + triage_issue no_labels
One, produce a synopsis of tickets labelled {open_label_1} in {at}. Two, produce one for {at_2}, its label being {open_label_2}. ## summarize_open_issues + summarize_open_issues
Is it wise to accept {pr}? Is it urgent to handle {issue_2}? Is it known who might review {pr_3}? ## triage_pull_request + triage_issue + suggest_reviewers
On the tram, typing with one thumb: log {run}. reviewers {pr_2}. ## capture_workflow_log + suggest_reviewers
Everyone raves about {pr}, which makes me suspicious. Go over it with a fine-toothed comb and tell me what prevents acceptance. Then hunt for persons fit to review {pr_2}. ## triage_pull_request + suggest_reviewers
Our retailer partners run {at} at their tills. They demand, in layman's terms, everything new between {from_ref} and {to_ref}. They also lodged {issue_2}; tell me what to do with it. ## generate_release_notes + triage_issue audience=users
We've run out of coffee and out of patience with {at}. Shut issues that nobody revived in {inactive_days}. And since patience for {run_2} is gone also, give it one more whirl. ## close_stale_issues + rerun_failed_workflow write
Enquiry A: gravity of {issue}. Enquiry B: backlog of {at_2} in a paragraph. Enquiry C: anything that still obstructs {pr_3}? ## triage_issue + summarize_open_issues + triage_pull_request
I own the docs, {person} owns CI, nobody owns review. Therefore recommend reviewers for {pr} and for {pr_2}; {exclude} are exhausted, skip them both times. ## suggest_reviewers + suggest_reviewers
Rewind {run}, i.e. execute it afresh. Then sketch what's still unsolved in {at_2}, a maximum of {limit} bullets. ## rerun_failed_workflow + summarize_open_issues write
Cheers for yesterday's help with {x_pr}. Today it's {pr} that won't budge: diagnose it. And {run_2} has crashed: display its transcript. ## triage_pull_request + capture_workflow_log
{person} keeps a spreadsheet of pending patches. The row for {pr} says "reviewers: ???", the row for {pr_2} says "blockers: ???". Fill in both question marks. ## suggest_reviewers + triage_pull_request
Do the right thing: terminate {at}'s zombie issues ({inactive_days}). Do the fun thing: write up the novelties from {from_ref} to {to_ref}. Same repo for both, naturally. ## close_stale_issues + generate_release_notes write
Estimate, would you, how nasty {issue} is, and simulate (never execute) a fresh go at {run_2}. ## triage_issue + rerun_failed_workflow
The playwright suite flaked in {run}. I know the cure: again! Of {run_2} I know nothing, so show me its console. ## rerun_failed_workflow + capture_workflow_log write
To my successor's successor: you'll want a roundup of unsolved tickets in {at}. To the bot: make that roundup, and get the log of run {run_id} there. ## summarize_open_issues + capture_workflow_log
Prior to signing the contract our client asks: which defects in {at} carry {open_label} and remain unsolved, and is the fix {pr_2} admissible as is? ## summarize_open_issues + triage_pull_request
Nominate a critic for {pr}, nominate another for {pr_2}, and nominate nobody called {exclude1}. ## suggest_reviewers + suggest_reviewers
Yikes, {n} notifications. The only ones I'm keen on: {issue}, how awful? {pr_2}, how ready? {at_3}, which issues expire at {inactive_days} (a list, no deletions, no closing)? ## triage_issue + triage_pull_request + close_stale_issues
Assemble a press kit for {at}: user-facing notes covering {from_ref} to {to_ref} and a candid summary of unsolved problems. ## generate_release_notes + summarize_open_issues audience=users
{run} hung forever, so I hit cancel. Now have another go. {pr_2} hangs forever, too, in review that is; propose {people_count} experts to unjam it. ## rerun_failed_workflow + suggest_reviewers write
Which of my two patches is less dreadful? Examine {pr} and {pr_2} for whatever still rules out a merge, testing in particular. ## triage_pull_request + triage_pull_request focus=tests
Ladies and gentlemen, tonight's programme in {at}: first the closing of issues abandoned for {inactive_days}, then an encore of run {run_id}. Curtain up! ## close_stale_issues + rerun_failed_workflow write
the pastor's nephew coded {pr}. be gentle but tell me what's missing. and {issue_2} was filed by the pastor, is it grave? ## triage_pull_request + triage_issue
Extract the log from {run} and extract the essence from the open issues of {at_2}. ## capture_workflow_log + summarize_open_issues
My flight boards in five. Ditch the forgotten tickets of {at} ({days} days and older), leave {skip_labels}; name folks for reviewing {pr_2}. ## close_stale_issues + suggest_reviewers write
Work in {owner}/{repo} only: assess whether pull request {number} may go in, and assess how much harm issue {number_2} does. ## triage_pull_request + triage_issue
In preparation for the call with {person}, go through {pr} for anything that prevents its merge, and outline what's currently open in {at_2}. ## triage_pull_request + summarize_open_issues
Is pull request {number} mergeable, and could you draft the release notes from {from_ref} to {to_ref}? The repository in both cases is {at}. ## triage_pull_request + generate_release_notes
Look at {at} for me, where I'd like pull request {number} examined for blockers and the issues inactive for {inactive_days} closed. ## triage_pull_request + close_stale_issues write
Pull request {number} in {at} is stuck: explain what it needs in order to be merged, and recommend somebody to review it. ## triage_pull_request + suggest_reviewers
I'm unable to open GitHub from here, therefore please give me the merge status of {pr} and the log of {run_2}. ## triage_pull_request + capture_workflow_log
Check {pr} with regard to security and say what's missing, then start all the jobs of {run_2} again. ## triage_pull_request + rerun_failed_workflow focus=security write all_jobs
You'll find issue {number} and pull request {number_2} in {at}; give the first a severity and tell me what the second lacks. ## triage_issue + triage_pull_request
Before anything else, tell me how critical issue {number} of {at} is; after that, summarise the {limit} newest open issues over there. ## triage_issue + summarize_open_issues issue_order=newest
Our support team in {owner}/{repo} asks how bad issue {number} is and wants release notes since {from_ref} that customers can understand. ## triage_issue + generate_release_notes audience=users
Classify {issue} and then do a dry run for {at_2} which shows the issues that would be closed after {inactive_days} of inactivity. ## triage_issue + close_stale_issues
Does issue {number} in {at} need immediate action, and whom would you pick to review pull request {number_2}, apart from {exclude1}? ## triage_issue + suggest_reviewers
Issue {number} of {at} refers to run {run_id}, so judge the one and fetch me the log of the other. ## triage_issue + capture_workflow_log
Estimate the severity of {issue}, and because {run_2} failed only through a slow mirror, run it again too. ## triage_issue + rerun_failed_workflow write
From {at} I'd like two answers: what are the open issues about, and is there an obstacle to merging pull request {number}? ## summarize_open_issues + triage_pull_request
An overview of the open issues of {at} would be welcome, and so would your opinion on how severe {issue_2} is. ## summarize_open_issues + triage_issue
Tell me what remains open in {owner}/{repo}, and tell me in release notes what was accomplished there between {from_ref} and {to_ref}. ## summarize_open_issues + generate_release_notes
Compile a summary of the open issues labelled {open_label} in {at}; then close all those, whatever their label, that nobody touched for {inactive_days}. ## summarize_open_issues + close_stale_issues write
I'm new in {at}, so explain briefly what is open in the tracker and also who could review my pull request {number}. ## summarize_open_issues + suggest_reviewers
Sum up {limit} open issues of {at}, the oldest first, and let me read what {run_2} wrote into its log. ## summarize_open_issues + capture_workflow_log issue_order=oldest
Summarise the issues that are still open in {at} and simulate a rerun of run {run_id}, so that I see what would start. ## summarize_open_issues + rerun_failed_workflow
People are waiting for {at}: draft release notes covering {from_ref} to {to_ref}, and verify that nothing stands between pull request {number} and a merge. ## generate_release_notes + triage_pull_request
The changes in {at} since {from_ref} should become release notes, and issue {number}, which arrived by mail, should be triaged without labels. ## generate_release_notes + triage_issue no_labels
Could you check the log of {run} and then start it again? I suspect that the registry was down for a few minutes, as it was on {day}. ## capture_workflow_log + rerun_failed_workflow write
Pull request {number} in {owner}/{repo} has been open for {n} days. What is it still waiting for, and who besides {exclude} could review it? ## triage_pull_request + suggest_reviewers
The nightly build of {owner}/{repo} is red again. Show me what the failed steps of run {run_id} printed, and after that retry it; no need to open an issue. ## capture_workflow_log + rerun_failed_workflow write failed_steps
We plan to tag {to_ref} of {owner}/{repo} tomorrow. I need the notes since {from_ref}, and I need to know if PR {number} could still make it in. Don't tag anything yet. ## generate_release_notes + triage_pull_request
Backlog grooming for {at} is at two: a summary of the open issues, please, plus a list of those with no activity for {inactive_days}. Closing can wait until the team agrees. ## summarize_open_issues + close_stale_issues
Backlog grooming for {at} is over: please close the issues with no activity for {inactive_days}, as agreed, and then summarise what is still open. ## close_stale_issues + summarize_open_issues write
{person} asked twice about {pr}. Tell me what is blocking it and suggest {people_count} reviewers, but please don't request them yourself, I'll talk to people first. ## triage_pull_request + suggest_reviewers
Dependabot's pull request {number} in {owner}/{repo} broke run {run_id}. I'd like the log of that run, and your verdict on whether the PR is mergeable apart from it. ## capture_workflow_log + triage_pull_request
First tell me which jobs would start if we retried {run}, without retrying it, and afterwards get me its log so that I can compare. ## rerun_failed_workflow + capture_workflow_log
First tell me how serious issue {number} in {at} is, afterwards who could review the fix, which is pull request {number_2}. The release notes can wait. ## triage_issue + suggest_reviewers
Before you restart {run}, keep a copy of its log for me. Both are needed, in that order, because the old output gets lost otherwise. ## capture_workflow_log + rerun_failed_workflow write
Before you draft the notes for {from_ref} to {to_ref} of {owner}/{repo}, find out whether PR {number} is ready, since its author wants it mentioned there. ## triage_pull_request + generate_release_notes
A customer filed issue {number} in {owner}/{repo} and says that it is the same as {x_number}. Check it for duplicates and rate it, then look whether PR {number_2}, the fix, can go in. ## triage_issue + triage_pull_request find_dups
Sprint planning for {owner}/{repo}: the {limit} oldest open issues as a summary, and a severity rating of issue {number}, which support keeps mentioning. No reviewers needed this time. ## summarize_open_issues + triage_issue issue_order=oldest
I'm on call for {repo} (owner {owner}). Issue {number} came in an hour ago and run {run_id} failed shortly after: how bad is the first, and what does the log of the second say? ## triage_issue + capture_workflow_log
Run {run_id} in {owner}/{repo} died because the runner ran out of disk space, which I've fixed. Start it again, please, and suggest somebody to review my fix in PR {number}. ## rerun_failed_workflow + suggest_reviewers write
For the contributors' call, please sum up the open issues labelled {open_label} in {at} and write the notes since {from_ref} for developers. I already have the CI logs. ## summarize_open_issues + generate_release_notes audience=developers
Would you go through PRs {number} and {number_2} in {owner}/{repo} and report what each of them still needs? {x_number} was merged yesterday, so skip that one. ## triage_pull_request + triage_pull_request
Issues {number} and {number_2} in {owner}/{repo} arrived over the weekend and nobody has looked at them. Please triage the two; {x_number} is being handled by {person}. ## triage_issue + triage_issue
Both {run} and {run_2} failed on {day} while the package mirror was offline. It's back now, so please retry the pair; I have no use for the logs. ## rerun_failed_workflow + rerun_failed_workflow write
I'm looking for a flaky test in {at}. Send me the output of run {run_id} and of run {run_id_2}, and leave both of them as they are. ## capture_workflow_log + capture_workflow_log
We need reviewers for two security fixes in {owner}/{repo}, pull requests {number} and {number_2}. Give me {people_count} names for each, and never {exclude}, who wrote them. ## suggest_reviewers + suggest_reviewers
The migration guide needs change lists for two ranges of {owner}/{repo}: one from {from_ref_1} to {to_ref_1} and one from {from_ref_2} to {to_ref_2}. No publishing, please. ## generate_release_notes + generate_release_notes
We maintain two trackers, {at} and {at_2}. I'd like a summary of what is open in each of them before the quarterly planning; nothing has to be closed. ## summarize_open_issues + summarize_open_issues
In both {at} and {at_2}, close the issues that have been silent for {inactive_days}. We announced it {n} weeks ago and no one has objected. ## close_stale_issues + close_stale_issues write
In both {at} and {at_2}, which issues would be closed if the limit were {inactive_days}? I only want the two lists, for the announcement. ## close_stale_issues + close_stale_issues
Is pull request {number} in {owner}/{repo} ready, and is the bug it fixes, issue {number_2}, bad enough for a patch release? Don't write the notes for one, I only need an idea. ## triage_pull_request + triage_issue
While I finish the docs, could you get {owner}/{repo} in order: close what was inactive for {inactive_days}, except for {skip_labels}, and retry run {run_id}. PR {x_number} is none of your business. ## close_stale_issues + rerun_failed_workflow write
Please restart {run} with all its jobs and then tell me what else keeps PR {number} of the same repository from going in. ## rerun_failed_workflow + triage_pull_request write all_jobs
Don't restart {run} yet. I want to see the failing part of its log, and I want to know which jobs a retry would include. ## capture_workflow_log + rerun_failed_workflow failed_steps
Who knows the code in pull request {number} of {owner}/{repo} well enough to review it? Besides, issue {number_2} there looks like a regression; rate it, but leave out label suggestions. ## suggest_reviewers + triage_issue no_labels
Our support team needs two things from {at} by noon: notes that customers understand for everything after {from_ref}, and an overview of the problems that are still open. ## generate_release_notes + summarize_open_issues audience=users
I saw {n} failures in {owner}/{repo} today. Run {run_id} is the one I care about: send the log, and then give it another go with the failed jobs. Leave {x_run_id} alone. ## capture_workflow_log + rerun_failed_workflow write
Not the log this time, {person} sent it to me already. Just rerun {run}, please, and tell me if {pr_2} has everything it needs for a merge. ## rerun_failed_workflow + triage_pull_request write
Stale issues first: list what in {owner}/{repo} has had no update for {inactive_days}, closing none of it. Then look at issue {number}, which was reopened today, and tell me how urgent it is. ## close_stale_issues + triage_issue
The code owners of {at} have changed. Who could review PR {number} now, and what does that PR lack otherwise, with a look at its test coverage in particular? ## suggest_reviewers + triage_pull_request focus=tests
After the outage, {owner}/{repo} needs three things: the log of run {run_id}, a restart of that run, and an assessment of issue {number}, in which the outage was reported. ## capture_workflow_log + rerun_failed_workflow + triage_issue write
New maintainer here. For {at} I'd like to know what's open in the tracker, whether pull request {number} can be merged, and who could review it if it can't be yet. ## summarize_open_issues + triage_pull_request + suggest_reviewers
Please draft the notes for {owner}/{repo} from {from_ref} to {to_ref} and, once they're there, close the issues with nothing new for {inactive_days}. I'll publish the release myself. ## generate_release_notes + close_stale_issues write
Please draft the notes for {owner}/{repo} from {from_ref} to {to_ref} and, once they're there, show which issues a limit of {inactive_days} would close. Don't close them. ## generate_release_notes + close_stale_issues
Can I have the log of {run}? And since it blocks PR {number} in that repository, what else is missing there before we can merge? ## capture_workflow_log + triage_pull_request
Thanks for the log earlier. Now please retry {run}, and afterwards find me {people_count} reviewers for {pr_2}, which touches the same pipeline. ## rerun_failed_workflow + suggest_reviewers write
We're moving {at} to the new runners. Would you first preview what a rerun of run {run_id} would start, and then do rerun {run_id_2}, which failed for a reason we know? ## rerun_failed_workflow + rerun_failed_workflow write_2
Of the {n} pull requests waiting in {owner}/{repo}, two matter for the release: {number}, where I need to know what's missing, and {number_2}, where I need a reviewer. ## triage_pull_request + suggest_reviewers
Two requests from the security meeting about {at}: assess PR {number} with security in mind, and rate issue {number_2}, where somebody describes a leak. Please keep both confidential, so no comments. ## triage_pull_request + triage_issue focus=security
Could you write the release notes of {owner}/{repo} from {from_ref} to {to_ref}, and could you also condense its open issues labelled {open_label}? ## generate_release_notes + summarize_open_issues
When you have written the notes for {at} since {from_ref}, close the issues there that have been without activity for {inactive_days}. ## generate_release_notes + close_stale_issues write
I need release notes for {at} from {from_ref} up to {to_ref}, and somebody has to review {pr_2}, so who might that be? ## generate_release_notes + suggest_reviewers
Explain in release notes for fellow developers what's new in {at} since {from_ref}; I also need the log of {run_2}. ## generate_release_notes + capture_workflow_log audience=developers
Set out in release notes what {at} gained from {from_ref} to {to_ref}, and show me which jobs a retry of run {run_id} would start. ## generate_release_notes + rerun_failed_workflow
With {at} in mind, please list the issues that were idle for {inactive_days} and report whether pull request {number} is complete enough to merge. ## close_stale_issues + triage_pull_request
Close those issues of {at} that went {inactive_days} without any activity, and give {issue_2} a proper triage with a search for duplicates. ## close_stale_issues + triage_issue write find_dups
In {at} and nowhere else, show me the issues that have been abandoned for {inactive_days}, plus a summary of everything that's open. ## close_stale_issues + summarize_open_issues
I'd like {owner}/{repo} freed of issues without activity for {inactive_days}, all of them closed, and its release notes written since {from_ref}. ## close_stale_issues + generate_release_notes write
Apply the rule that issues idle for {inactive_days} get closed in {at}, and tell me who should review pull request {number} over there. ## close_stale_issues + suggest_reviewers write
Please close what has been inactive for {weeks} weeks in the issue list of {at}, and get the log of {run_2} too. ## close_stale_issues + capture_workflow_log write
Name the issues in {at} that would be closed at a limit of {inactive_days} of inactivity, closing none, but do restart {run_2}. ## close_stale_issues + rerun_failed_workflow write_2
Pull request {number} in {at} has nobody to review it, so suggest {people_count} people, and tell me also what else it requires for merging. ## suggest_reviewers + triage_pull_request
Who among the developers could review {pr}, and would you say that {issue_2} is a severe bug, a small one or none? ## suggest_reviewers + triage_issue
My colleagues in {owner}/{repo} want to know who could review pull request {number}, and they want a summary of the open issues. ## suggest_reviewers + summarize_open_issues
Please find reviewers for pull request {number}, and then write notes about the changes from {from_ref} to {to_ref}; I'm talking about {at}. ## suggest_reviewers + generate_release_notes
List possible reviewers for {pr}, and list likewise the issues in {at_2} that were not touched for {inactive_days}, which I may close myself later. ## suggest_reviewers + close_stale_issues
Neither {exclude1} nor {exclude2} has time, so who else could review {pr}? I also need to see the log of {run_2}. ## suggest_reviewers + capture_workflow_log
In {at}, suggest reviewers for pull request {number} and, seeing that the fault was on our side, start run {run_id} once again. ## suggest_reviewers + rerun_failed_workflow write
Only the failed steps in the log of run {run_id} interest me; besides, is pull request {number} blocked? Everything concerns {at}. ## capture_workflow_log + triage_pull_request failed_steps
Copy the log of {run} into your answer, and add a judgement on {issue_2}, namely its kind, its severity and the next step. ## capture_workflow_log + triage_issue
{at} is new to me, hence I'd like to read the log of run {run_id} and to learn what the open issues deal with. ## capture_workflow_log + summarize_open_issues
Could you get the log of run {run_id} from {owner}/{repo}, and could you write release notes there for {from_ref} through {to_ref}? ## capture_workflow_log + generate_release_notes
Load the log of {run} for me, then look up, as a mere preview, which issues of {at_2} would be closed for {inactive_days} of inactivity. ## capture_workflow_log + close_stale_issues
I wish to see what run {run_id} in {at} printed, and I wish to hear who is able to review pull request {number}. ## capture_workflow_log + suggest_reviewers
For {at}: keep the old log of run {run_id} by sending it to me, and afterwards rerun it with each of its jobs. ## capture_workflow_log + rerun_failed_workflow write all_jobs
Get run {run_id} in {at} moving again and give me the list of things that pull request {number} must fulfil before being merged. ## rerun_failed_workflow + triage_pull_request write
{run} ran into a quota, so launch it again, please, and look at {issue_2} to decide if it's a defect or a question. ## rerun_failed_workflow + triage_issue write
Now that the disk has been replaced, restart run {run_id} in {owner}/{repo} and then write me a digest of the open issues. ## rerun_failed_workflow + summarize_open_issues write
As well as retrying {run}, which collapsed for no visible reason, please write the changelog of {at_2} from {from_ref_2} to {to_ref_2}. ## rerun_failed_workflow + generate_release_notes write
Two commands for {at}, please: start run {run_id} another time, and close all issues with no activity for {inactive_days} except those labelled {skip_labels}. ## rerun_failed_workflow + close_stale_issues write
Do start {run} again after last night's power cut, and let me have a few names of people to review {pr_2}. ## rerun_failed_workflow + suggest_reviewers write
Would you restart run {run_id_1}, and would you also show me what run {run_id_2} printed? They're both from {at}. ## rerun_failed_workflow + capture_workflow_log write
Is {pr} ready to be merged, and is {pr_2}, which builds on it, ready too or does it still need work? ## triage_pull_request + triage_pull_request
In {at}, run {run_id} should be started once more with all jobs, but of run {run_id_2} only show what would start. ## rerun_failed_workflow + rerun_failed_workflow write_1 all_jobs_1
Summarise the open issues of {at} and, apart from those, the open issues of {at_2}, {limit} at most for either. ## summarize_open_issues + summarize_open_issues
How bad is {issue}, and how bad by comparison is {issue_2}? Please look for duplicates of both while you're about it. ## triage_issue + triage_issue find_dups
Tell me what blocks {pr}, restart {run_2} while I wait, and sum up the open issues of {at_3} for the meeting. ## triage_pull_request + rerun_failed_workflow + summarize_open_issues write
Pull request {number} of {owner}/{repo} needs a merge check and a reviewer, and the project needs release notes from {from_ref} to {to_ref}. ## triage_pull_request + suggest_reviewers + generate_release_notes
List the issues idle for {inactive_days}, fetch the log of run {run_id} and assess issue {number}, leaving everything in {at} as it is. ## close_stale_issues + capture_workflow_log + triage_issue
Find a reviewer for {pr}, then get the log of {run_2}, then close the issues in {at_3} that were inactive for {inactive_days}. ## suggest_reviewers + capture_workflow_log + close_stale_issues write
Write the notes of {at} since {from_ref}, summarise the open issues there, and tell me what pull request {number} is missing. ## generate_release_notes + summarize_open_issues + triage_pull_request
Trouble comes in pairs: {run} and {run_2}. Extract the broken steps' text of each, nothing green. ## capture_workflow_log + capture_workflow_log failed_steps
Rather than guess, let's ask the machine. Machine: what does {pr} need? Machine: who suits it as reviewer? Machine: what did {run_3} put out? ## triage_pull_request + suggest_reviewers + capture_workflow_log
I coach a girls' coding club. They'd be thrilled by beginner-size tasks, so recap open tickets with {open_label} in {at}; and one girl sent {pr_2}, does it have a chance as it stands? ## summarize_open_issues + triage_pull_request
Sehr geehrte Damen und Herren, bitte beurteilen Sie {issue} und nennen Sie mir geeignete Reviewer für {pr_2}. ## triage_issue + suggest_reviewers
Mach bei {at} sauber, schließ alles, was {months} Monate lang still war, und gib mir das Log von {run_2}. ## close_stale_issues + capture_workflow_log write
Les notes de {at} entre {from_ref} et {to_ref}, et l'état de {pr_2} avant fusion, merci. ## generate_release_notes + triage_pull_request
Cierra los issues de {at} con {days} días sin movimiento y reinicia {run_2}. ## close_stale_issues + rerun_failed_workflow write
Quem pode revisar {pr}? E reinicia {run_2}, por favor. ## suggest_reviewers + rerun_failed_workflow write
Riassumi le issue aperte di {at} e recupera il log di {run_2}. ## summarize_open_issues + capture_workflow_log
Wat houdt {pr} nog tegen, en hoe erg is {issue_2}? ## triage_pull_request + triage_issue
How ripe is {pr}, and how rotten is {issue_2}? ## triage_pull_request + triage_issue
Summer interns begin on {day}. To welcome them I want a gentle survey of {at}'s unresolved tickets, {limit} of them, and {people_count} possible reviewers for {pr_2}, which one of them wrote. ## summarize_open_issues + suggest_reviewers
Replay {run}; rate {issue_2}; reviewers for {pr_3}. ## rerun_failed_workflow + triage_issue + suggest_reviewers write
Our escape room runs on {at}, believe it or not. Players got locked in because of issue {number} over there. How alarming is that, and which further defects in {at} are unfixed? ## triage_issue + summarize_open_issues
Whisper to me what {pr} lacks. Shout from the rooftops what {at_2} achieved since {from_ref_2}, that is, draft its notes for customers. ## triage_pull_request + generate_release_notes audience_2=users
A colleague rewrote the scheduler in {pr}, fourteen hundred lines, gulp. Who dares to review it? And who dares to review {pr_2}, the tests for it? ## suggest_reviewers + suggest_reviewers
Kubernetes evicted {run}; put it through its paces again. I'd furthermore be curious which issues of {at_2} a cut-off of {inactive_days} would sweep up, purely as an experiment on paper. ## rerun_failed_workflow + close_stale_issues write_1
Nothing fancy: blockers of {pr}, log of {run_2}. ## triage_pull_request + capture_workflow_log
I'm knitting a scarf for whoever helps me with these: what has {run} written, what's {issue_2}'s nature and magnitude? ## capture_workflow_log + triage_issue
Mum's the word about {x_issue}, it's embargoed. Publicly we discuss {issue} only, so tell me its kind and weight, and publicly we boast about {at_2}, so tell the world in notes what came between {from_ref_2} and {to_ref_2}. ## triage_issue + generate_release_notes
Is there a chance to see, side by side, what {run} printed on Linux and what {run_2} printed on Windows? ## capture_workflow_log + capture_workflow_log
Per our SLA, fresh complaints get an assessment in one hour. The clock ticks for {issue} and for {issue_2}. Duplicates should be flagged on both. ## triage_issue + triage_issue find_dups
On behalf of the translators: which unresolved tickets labelled {open_label} does {at} have, and can {pr_2}, our Basque strings, be absorbed? ## summarize_open_issues + triage_pull_request
{person} says sorry for breaking main. It's mended by now, so have {run} and {run_2} try again, leaving their green jobs alone. And what, if anything, does {pr_3} want for? ## rerun_failed_workflow + rerun_failed_workflow + triage_pull_request write
Since the fire drill interrupted me: I was about to look for reviewers for {pr} and to look through the log of {run_2}. Take over, please. ## suggest_reviewers + capture_workflow_log
The more I stare at {pr} the less I comprehend why it's not in. Illuminate me. The same goes for {run_2}: I'd comprehend more with its output before my eyes. ## triage_pull_request + capture_workflow_log
Tickets in {at} without so much as a thumbs-up for {inactive_days}: gone, please, closed. Tickets in {at_2}: digest, please, latest leading. ## close_stale_issues + summarize_open_issues write issue_order=newest
hey so the dentist gave me the weird gas and i can't read rn. {issue}, big deal or nah? and whats the holdup with {pr_2} ## triage_issue + triage_pull_request
Report cards! {pr}: grade its readiness with documentation weighted most. {issue_2}: grade its severity. ## triage_pull_request + triage_issue focus=documentation
I would appreciate reviewers' names for PR {number} in {at}, ideally {people_count}; I'd appreciate just as much a restart of run {run_id} in there, which lost its network. ## suggest_reviewers + rerun_failed_workflow write
The customer threatens to leave. Calm him with facts: the impact of {issue}, plus an honest account of unresolved bugs in {at_2}. ## triage_issue + summarize_open_issues
We go live at dawn. What's left unsolved in {at} under {open_label}? What stops {pr_2}? What's written in the log of {run_3}? ## summarize_open_issues + triage_pull_request + capture_workflow_log
Concerning {at}, I have doubts about pull request {number} and fears about issue {number_2}: is the one mergeable, and is the other severe? ## triage_pull_request + triage_issue
Say whether {pr} still has anything in its way, and since I'll be travelling without a computer, sum up the open issues of {at_2} too. ## triage_pull_request + summarize_open_issues
The tag is planned for {day}, so check that pull request {number} can go in and write the notes since {from_ref}, all for {owner}/{repo}. ## triage_pull_request + generate_release_notes
With regard to documentation, what does {pr} lack for a merge? And in {at_2}, please close the issues that were untouched for {inactive_days}. ## triage_pull_request + close_stale_issues focus=documentation write
Why can't {pr} be merged, and could you think of {people_count} people to review {pr_2}, which is just as old? ## triage_pull_request + suggest_reviewers
{at} has a pull request {number} that I want checked for what blocks its merge, along with a run {run_id} whose log I want. ## triage_pull_request + capture_workflow_log
Tell me how far pull request {number} in {at} is from being merged, but rerun what failed in run {run_id} as well. ## triage_pull_request + rerun_failed_workflow write
Somebody calls issue {number} a disaster and pull request {number_2} the cure; check how severe the one is and how mergeable the other, in {owner}/{repo}. ## triage_issue + triage_pull_request
I'd be glad if you triaged {issue} and, when finished with that, presented the open issues of {at_2} in a few sentences. ## triage_issue + summarize_open_issues
Assess issue {number} and compose the developer version of the release notes from {from_ref} to {to_ref}, everything in {at}. ## triage_issue + generate_release_notes audience=developers
Could {issue} hurt many users, in your judgement? Please also close the issues in {at_2} that haven't had any activity for {inactive_days}. ## triage_issue + close_stale_issues write
Two requests from {person} about {at}: find out how urgent issue {number} is, and find a reviewer for pull request {number_2}. ## triage_issue + suggest_reviewers
Let's see whether {issue} is worth an alarm, and let's see what {run_2} printed in the steps that failed. ## triage_issue + capture_workflow_log failed_steps
Check issue {number} for its severity and preview a rerun of run {run_id} without starting it; I mean the ones in {at}. ## triage_issue + rerun_failed_workflow
{owner}/{repo} is moving to another team, so they need a summary of the open issues and the blockers of pull request {number}. ## summarize_open_issues + triage_pull_request
Please brief me on the open issues in {at}, no more than {limit}, and find out if issue {number} has duplicates and how severe it is. ## summarize_open_issues + triage_issue find_dups
While I pack the boxes for the fair, summarise the open issues of {at} and write release notes for {at_2} since {from_ref_2}. ## summarize_open_issues + generate_release_notes
An account of the open issues in {at} is due tomorrow, together with a list of those idle for {inactive_days}, none of them closed. ## summarize_open_issues + close_stale_issues
Sum up what's open in {at} under the label {open_label}, and pick {people_count} reviewers for pull request {number} in the same place. ## summarize_open_issues + suggest_reviewers
Both a round-up of the open issues and the failed steps from the log of run {run_id} would help me understand {at}. ## summarize_open_issues + capture_workflow_log failed_steps
It's the end of the sprint in {owner}/{repo}, so recap the open issues, and start run {run_id} again with every job. ## summarize_open_issues + rerun_failed_workflow write all_jobs
For {at}, write the notes on the range from {from_ref} to {to_ref}; then look at {pr_2} and say what it needs to be merged. ## generate_release_notes + triage_pull_request
I must announce the changes of {at} since {from_ref}, so write the notes, and judge {issue_2}, which could spoil the announcement. ## generate_release_notes + triage_issue
Customers of {at} should get release notes from {from_ref} to {to_ref}, while I should get an overview of the issues still open. ## generate_release_notes + summarize_open_issues audience=users
Once the release notes of {at} since {from_ref} are written, preview which issues would be closed there after {inactive_days} of silence. ## generate_release_notes + close_stale_issues
Could you document the changes in {owner}/{repo} between {from_ref} and {to_ref} in release notes and propose reviewers for pull request {number}? ## generate_release_notes + suggest_reviewers
Tell users of {at} in release notes what's new since {from_ref}, and tell me what run {run_id} has logged. ## generate_release_notes + capture_workflow_log audience=users
{at} needs notes from {from_ref} to {to_ref}, and its run {run_id} needs a restart; please see to both of these. ## generate_release_notes + rerun_failed_workflow write
In {at}, nobody cares for the issues that had no activity for {inactive_days}, so close them; then examine pull request {number} for blockers. ## close_stale_issues + triage_pull_request write
Shut down all issues in {owner}/{repo} that slept for {inactive_days}; issue {number}, on the other hand, I want triaged without label suggestions. ## close_stale_issues + triage_issue write no_labels
Close every issue with {months} months of inactivity in {at}, then report on the open issues in {at_2}, newest first. ## close_stale_issues + summarize_open_issues write issue_order=newest
First tell me which issues of {at} were inactive for {inactive_days}, closing nothing, and then write the release notes from {from_ref} to {to_ref}. ## close_stale_issues + generate_release_notes
Please spare the issues labelled {skip_labels} but close all others in {at} idle for {inactive_days}, and name possible reviewers for {pr_2}. ## close_stale_issues + suggest_reviewers write
{at} is overdue for a cleanup, so close whatever issues had no activity for {inactive_days}, and show me the log of run {run_id}. ## close_stale_issues + capture_workflow_log write
Go through {at} and close the issues dead for {inactive_days}; also, repeat what failed in {run_2} since the proxy is fixed. ## close_stale_issues + rerun_failed_workflow write
Who has enough experience to review pull request {number}, and may pull request {number_2} be merged yet? I'm asking about {at}. ## suggest_reviewers + triage_pull_request
Since {exclude1} is busy, suggest other reviewers for {pr}, and read {issue_2} to establish how serious it is. ## suggest_reviewers + triage_issue
In {at}, give me reviewers for pull request {number} first and then the open issues in a nutshell, those with the most comments on top. ## suggest_reviewers + summarize_open_issues issue_order=most_commented
Look for people to review {pr}, and as soon as you have them, write up {at_2} from {from_ref_2} to {to_ref_2} in release notes. ## suggest_reviewers + generate_release_notes
Who might be asked to review pull request {number}, and which issues have been idle for {inactive_days}? It's {owner}/{repo} that I mean. ## suggest_reviewers + close_stale_issues
Pull request {number} of {at} wants a reviewer, so suggest {people_count} people; run {run_id} there failed, so get me the log. ## suggest_reviewers + capture_workflow_log
I'd like two favours in {at}: reviewers' names for pull request {number}, and a fresh start for run {run_id} after its timeout. ## suggest_reviewers + rerun_failed_workflow write
Because {run} broke soon after the last commit of {pr_2}, fetch me the log of that run and report whether the pull request has blockers. ## capture_workflow_log + triage_pull_request
The log of run {run_id} and an assessment of issue {number}, duplicates included, are what I need from {owner}/{repo} before the meeting. ## capture_workflow_log + triage_issue find_dups
Show what {run} printed and, if you don't mind, give a summary of {limit} open issues in {at_2}. ## capture_workflow_log + summarize_open_issues
Retrieve the log of run {run_id} and then formulate release notes on everything since {from_ref}; {at} is the repository for the two. ## capture_workflow_log + generate_release_notes
I have to see the log of {run}, and {at_2} has to be cleared of issues idle for {inactive_days}, so close these. ## capture_workflow_log + close_stale_issues write
In {at}, run {run_id} has broken and pull request {number} has no reviewer: send the log of the former and candidates for the latter. ## capture_workflow_log + suggest_reviewers
Give me the log of the failed steps of run {run_id} in {owner}/{repo}, and once I have it, start that run again. ## capture_workflow_log + rerun_failed_workflow failed_steps write
Tell me which jobs would be repeated if I restarted {run}, and whether there's anything that keeps {pr_2} from being merged. ## rerun_failed_workflow + triage_pull_request
In {at}, run {run_id} was cancelled by mistake and should be started again, while issue {number} should be rated for its severity. ## rerun_failed_workflow + triage_issue write
Please rerun {run}, all jobs of it, and tell me which issues labelled {open_label} are still open in {at_2}. ## rerun_failed_workflow + summarize_open_issues write all_jobs
Relaunch run {run_id} in {at} because the license server is back, and prepare the release notes from {from_ref} to {to_ref}. ## rerun_failed_workflow + generate_release_notes write
Give {run} another go and, in {at_2}, close the issues that had no activity for {inactive_days} apart from those labelled {skip_labels}. ## rerun_failed_workflow + close_stale_issues write
The outage that broke run {run_id} of {owner}/{repo} is over, so run it again; then suggest who could review pull request {number}. ## rerun_failed_workflow + suggest_reviewers write
Kick off run {run_id_1} again, but for run {run_id_2} get me only the log of the failed steps, both in {at}. ## rerun_failed_workflow + capture_workflow_log write failed_steps
Send me the log of run {run_id_1} first and that of run {run_id_2} second; {owner}/{repo} is where you find them. ## capture_workflow_log + capture_workflow_log
For each of the pull requests {number} and {number_2} in {at}, report what is missing, so I know which can be merged first. ## triage_pull_request + triage_pull_request
Whom would you suggest as reviewers for {pr}, and whom for {pr_2}, given that {exclude1} shouldn't be asked in either case? ## suggest_reviewers + suggest_reviewers
List the issues without activity for {inactive_days} in {at} as well as in {at_2}, but leave all of them open. ## close_stale_issues + close_stale_issues
Starting with {at}, summarise the open issues there; then check if pull request {number} is ready, and restart run {run_id} at the end. ## summarize_open_issues + triage_pull_request + rerun_failed_workflow write
Could you fetch the log of {run}, tell me how severe {issue_2} is, and suggest {people_count} reviewers for {pr_3}? ## capture_workflow_log + triage_issue + suggest_reviewers
I need reviewers for pull request {number}, release notes since {from_ref} and a restart of run {run_id}, all of it in {at}. ## suggest_reviewers + generate_release_notes + rerun_failed_workflow write
In {owner}/{repo}, preview the issues that {inactive_days} of inactivity would close, assess issue {number}, and summarise everything that's open. ## close_stale_issues + triage_issue + summarize_open_issues
Check {pr} for blockers, write the release notes of {at_2} since {from_ref_2}, and also show me what {run_3} printed. ## triage_pull_request + generate_release_notes + capture_workflow_log
Rerun {run}, find out if {issue_2} is a duplicate and how bad it is, and then close the issues in {at_3} idle for {inactive_days}. ## rerun_failed_workflow + triage_issue + close_stale_issues write find_dups
Somewhat embarrassing, but I closed the tab before reading {run}. Fetch its text anew. Also, I'd bet {pr_2} is unreviewable, prove me wrong by naming reviewers. ## capture_workflow_log + suggest_reviewers
Take the wheel while I nap: resubmit {run}, assess {issue_2}. ## rerun_failed_workflow + triage_issue write
I shan't approve {pr} blindly. Itemise what's deficient about it, and kindly itemise the changes in {at_2} from {from_ref_2} to {to_ref_2} in note form. ## triage_pull_request + generate_release_notes
What are the odds of {pr} landing by {day}? I mean, what's in its path? And whom might I flatter into reviewing it? ## triage_pull_request + suggest_reviewers
Close to bankruptcy, we must prioritise. Sum up the most debated unresolved tickets in {at}, then gauge how crippling {issue_2} is. ## summarize_open_issues + triage_issue issue_order=most_commented
Try {run} again in full, as its artefacts got lost. Then prune {at_2}: any issue dormant for {inactive_days} is to be closed. ## rerun_failed_workflow + close_stale_issues write all_jobs
{person} wants a status on {pr}, {person} also wants candidates to review {pr_2}, and frankly {person} wants a pay rise; the first two you can deliver. ## triage_pull_request + suggest_reviewers
Log of {run} → clipboard. Changelog of {at_2} ({from_ref_2} → {to_ref_2}) → clipboard. ## capture_workflow_log + generate_release_notes
Not sure whether I'm allowed to ask twice, but: is {issue} harmful, and could {run_2} be given one more chance by you? ## triage_issue + rerun_failed_workflow write
The students of my seminar compare {at} with {at_2}. Supply the unresolved issues of either in condensed form, eight each. ## summarize_open_issues + summarize_open_issues limit=8
From my hospital bed I'd like to hear that {pr} is in good shape. Is it? I'd also like to hear that {issue_2} is trivial. Is that so? ## triage_pull_request + triage_issue
Spill the beans: who's able to review {pr}? what's amiss with {pr_2}? ## suggest_reviewers + triage_pull_request
Backups took the whole night, so {run} hit its time limit. Repeat it. Nothing else needs repeating. In {at_2}, tell me what remains unresolved. ## rerun_failed_workflow + summarize_open_issues write
Every spring I declutter: shelves, inbox, and {at}. Do the last for me by shutting issues that slept {inactive_days}, {skip_labels} aside. Then, as a reward for the users, notes on everything from {from_ref} up to {to_ref}. ## close_stale_issues + generate_release_notes write
Pull request {number} and issue {number_2} both concern the login page of {at}; say if the former can be merged and how severe the latter is. ## triage_pull_request + triage_issue
{pr} has been open for {n} weeks, so find out what it lacks, and then give me an overview of the open tickets in {at_2}. ## triage_pull_request + summarize_open_issues
Once you've told me whether {pr} is mergeable, go on with the changelog of {at_2} from {from_ref_2} to {to_ref_2}. ## triage_pull_request + generate_release_notes
What prevents us from merging {pr}, and which issues in {at_2} have seen nothing happen for {inactive_days}? Only list the latter, please. ## triage_pull_request + close_stale_issues
For {at} I'd appreciate a report on what pull request {number} needs for a merge, mainly regarding its tests, together with {people_count} candidates for reviewing pull request {number_2}. ## triage_pull_request + suggest_reviewers focus=tests
Our release depends on {pr}, so tell me what is left to do there, and show me what {run_2} wrote before it crashed. ## triage_pull_request + capture_workflow_log
Look into pull request {number}, which can't be merged for some reason, and start run {run_id} anew; you find both of them in {owner}/{repo}. ## triage_pull_request + rerun_failed_workflow write
Is the crash described in {issue} serious, and is the patch in {pr_2} finished to the point where we could merge it? ## triage_issue + triage_pull_request
Analyse issue {number}, including a search for duplicates, and after that describe the rest of the open issues in {at}. ## triage_issue + summarize_open_issues find_dups
{person} is upset about {issue}, so work out its severity and the next step, and also write the notes for {at_2} since {from_ref_2}. ## triage_issue + generate_release_notes
In {at}, I'd like issue {number} assessed and, secondly, all issues closed that received no attention for {inactive_days}. ## triage_issue + close_stale_issues write
Tell me whether {issue} is a bug or merely a wish, and propose somebody suitable as a reviewer for {pr_2}. ## triage_issue + suggest_reviewers
Please examine issue {number} without proposing labels, plus get the log of run {run_id} which the reporter quoted, all in {at}. ## triage_issue + capture_workflow_log no_labels
Before lunch I need a verdict on {issue}, and {run_2}, whose failure was caused by a full disk, needs to be started again. ## triage_issue + rerun_failed_workflow write
Everything open in {owner}/{repo} should be summed up, and pull request {number} should be checked for what's keeping it from a merge. ## summarize_open_issues + triage_pull_request
Which tickets with the label {open_label} are still open in {at}, and does ticket {number} there deserve to be called an emergency? ## summarize_open_issues + triage_issue
Collect the unresolved issues of {at} in a short report; additionally, write what's new from {from_ref} to {to_ref} as release notes for users. ## summarize_open_issues + generate_release_notes audience=users
Summarise the open issues of {at}, the newest first, and close every issue in {at_2} that has lain idle for {inactive_days}. ## summarize_open_issues + close_stale_issues issue_order=newest write
We're short of people in {at}: give me a picture of the open issues and tell me who might review pull request {number}. ## summarize_open_issues + suggest_reviewers
Report on the open issues of {at}, the most commented ones first, and fetch the output of {run_2} as well. ## summarize_open_issues + capture_workflow_log issue_order=most_commented
What are users of {at} still complaining about in its open issues? Apart from that, please get {run_2} going again. ## summarize_open_issues + rerun_failed_workflow write
{person} pushed the last changes to {pr} this morning. Does it pass as it is, and if someone should look at it again, who would be a good choice? ## triage_pull_request + suggest_reviewers
Let's get {run} moving: put it through once more and, when that's done, give me the log of {run_2}, which I suspect of the same problem. ## rerun_failed_workflow + capture_workflow_log write
Could we see the issues in {at} that have been quiet for {inactive_days}, and also a report on what's blocking PR {number} there? Please change nothing in either. ## close_stale_issues + triage_pull_request
In {owner}/{repo}, tidy away everything that nobody has commented on or changed for {inactive_days}, really close it, and tell me how important issue {number} is, which I'd rather keep. ## close_stale_issues + triage_issue write
Our Windows job fails every other day. From {at}, I'd like run {run_id} started anew, only its failed jobs, plus a triage of issue {number}, where users describe the symptom. ## rerun_failed_workflow + triage_issue write
When you've found out what is holding up pull request {number} in {at}, please do the same for {number_2}. {x_number} I have already reviewed and approved. ## triage_pull_request + triage_pull_request
Issue {number} in {owner}/{repo} may have been reported before, so look for duplicates. When that's clear, summarise the {limit} most discussed open issues for the newsletter. ## triage_issue + summarize_open_issues find_dups issue_order=most_commented
Draft what changed in {owner}/{repo} from {from_ref} to {to_ref}, and then what changed in {owner_2}/{repo_2} from {from_ref_2} to {to_ref_2}, because the two are released together. ## generate_release_notes + generate_release_notes
Could somebody other than {exclude} review {pr}? And please find out what run {run_id} of that repository complained about by getting me its output; don't retry it. ## suggest_reviewers + capture_workflow_log
The release of {at} has slipped to {day}. Until then I need to know who can review pull request {number} and what the notes since {from_ref} would look like. ## suggest_reviewers + generate_release_notes
Pull requests {number} and {number_2} in {at} touch the same module. Whom would you ask to review the first, and whom the second? Please assign no one. ## suggest_reviewers + suggest_reviewers
{run_2} timed out and so did {run}. I want only the latter started again; for the former, show me what it printed in the failed steps. ## rerun_failed_workflow + capture_workflow_log failed_steps write
Fetch the complete log of {run}, please. As for {run_2}, tell me only which jobs would be repeated if we retried it with all of them. ## capture_workflow_log + rerun_failed_workflow all_jobs
Kind and severity of {issue}, please, without label proposals, as the labels are set by {person}. Then check if anything prevents the merge of PR {number_2} in the same place. ## triage_issue + triage_pull_request no_labels
Our docs release depends on {at}: is PR {number} fine with regard to documentation, and which open issues carry the label {open_label}? ## triage_pull_request + summarize_open_issues focus=documentation
A quick favour before my holiday: restart run {run_id} of {owner}/{repo}, then sum up what's open in its tracker so that {person} can take over. Leave the stale issues to her. ## rerun_failed_workflow + summarize_open_issues write
Only afterwards look at PR {number_2} of {owner}/{repo}, which needs reviewers; the urgent part is issue {number}, where I need your opinion on how critical it is. ## triage_issue + suggest_reviewers
Release notes for {at} since {from_ref} come second. First please clear the tracker there of issues that saw no activity in {inactive_days}, sparing those labelled {skip_labels}. ## close_stale_issues + generate_release_notes write
Summarising the issues that are open in {owner}/{repo} has lower priority. Start with run {run_id}, whose log I need while {person} is still in the office. ## capture_workflow_log + summarize_open_issues
I'd merge {pr} right away if I knew what's missing. Tell me that, but before you do, start run {run_id} of the same repository again, since it takes a while. ## rerun_failed_workflow + triage_pull_request write
Two runs of {owner}/{repo} failed after the Node upgrade, {run_id} and {run_id_2}. Give me the logs, only the failed steps please. A third one, {x_run_id}, was cancelled by hand. ## capture_workflow_log + capture_workflow_log failed_steps
For {at}: (1) how serious is issue {number}, (2) is the pull request {number_2} mergeable. I don't need reviewers, {person} has volunteered. ## triage_issue + triage_pull_request
For {at}: (1) who could review pull request {number}, (2) which tickets have had no activity for {inactive_days}. Don't close those, I want to read them first. ## suggest_reviewers + close_stale_issues
The on-call handover for {owner}/{repo} wants the log of run {run_id} attached and a short overview of the open issues, newest first. Rerunning is up to the next shift. ## capture_workflow_log + summarize_open_issues issue_order=newest
The on-call handover for {owner}/{repo} says that run {run_id} should be retried and that issue {number} still needs a severity. Please take care of both. ## rerun_failed_workflow + triage_issue write
Nobody answered when I asked in the chat: what does {pr} need before it can land, and how bad is issue {number_2}, on which {n} customers are waiting? ## triage_pull_request + triage_issue
What happened in {run}? Just the output, please. And would you write up the changes in that repository from {from_ref} to {to_ref} for the developers who use our API? ## capture_workflow_log + generate_release_notes audience=developers
To prepare the deprecation notice for {owner}/{repo}, I need the changes since {from_ref} as notes for end users and the severity of issue {number}, in which somebody complains about it. ## generate_release_notes + triage_issue audience=users
{owner}/{repo} has a first-time contributor with two open pull requests, {number} and {number_2}. For the former find {people_count} reviewers, for the latter say what is missing for a merge. ## suggest_reviewers + triage_pull_request
The bot has commented on {n} issues in {at}, so it's time to act: close those inactive for {inactive_days}. Besides that, what is the content of the log of run {run_id}? ## close_stale_issues + capture_workflow_log write
Would a rerun of run {run_id} in {at} include the release job? Show me what would start, nothing more. Also, which reviewers would you propose for PR {number}? ## rerun_failed_workflow + suggest_reviewers
The release job of {owner}/{repo}, run {run_id}, has to go through today, so start it again, and find me people for the review of PR {number}. Nothing has to be published by you. ## rerun_failed_workflow + suggest_reviewers write
Start {run} again, and for {run_2} do the same. {x_run}, on the other hand, fails because of a real bug and needs a fix first. ## rerun_failed_workflow + rerun_failed_workflow write
A dry run for {run}, please, and one for {run_2}: I only want to see which jobs we'd be paying for. ## rerun_failed_workflow + rerun_failed_workflow
Get me the log of {run} and, if you're at it, tell me the kind and severity of issue {number} in that repository, whose stack trace looks familiar. ## capture_workflow_log + triage_issue
Is there anything in the way of {pr}? Also have a look at {pr_2} with the same question, focusing on tests for both, as coverage dropped last week. ## triage_pull_request + triage_pull_request focus=tests
Which problems are our users still reporting in {at}? Please sum up the open issues and then, separately, close the ones that have been inactive for {inactive_days}. ## summarize_open_issues + close_stale_issues write
Which problems are our users still reporting in {at}? Please sum up the open issues and then, separately, show which have been inactive for {inactive_days}, closing none. ## summarize_open_issues + close_stale_issues
Next to {x_issue}, which is settled, we got {issue} and {issue_2} from the same company. Work out how urgent these two are and whether they're duplicates of older ones. ## triage_issue + triage_issue find_dups
Don't bother with the tracker of {x_at}, it's archived. I need a summary of the {limit} newest open issues of {at}, and one of the {limit_2} newest of {at_2}. ## summarize_open_issues + summarize_open_issues issue_order=newest
The author of pull request {number} in {at} asks why run {run_id} failed. Please send me its log, and list what else the PR lacks, so that I can answer her. ## capture_workflow_log + triage_pull_request
After the upgrade to {x_ref}, {owner}/{repo} got issue {number}. Assess it first, then produce notes for everything between {from_ref} and {to_ref}, since the patch release depends on it. ## triage_issue + generate_release_notes
I've read the log of {x_run} already. What I'm still missing is that of {run}, and a verdict on {pr_2}, which claims to repair the cause. ## capture_workflow_log + triage_pull_request
Two pieces of text are missing in {at}, namely the release notes from {from_ref} to {to_ref} and a report on what blocks pull request {number}. ## generate_release_notes + triage_pull_request
Write down for our users what {at} has changed since {from_ref}, in the form of release notes, and evaluate how dangerous {issue_2} is. ## generate_release_notes + triage_issue audience=users
To sum up the past month in {at}, I need release notes from {from_ref} to {to_ref} and, separately, a summary of the issues left open. ## generate_release_notes + summarize_open_issues
Create the changelog of {at} between {from_ref} and {to_ref} and, at the same time, show which issues of {at_2} were quiet for {inactive_days}. ## generate_release_notes + close_stale_issues
Since {from_ref} a great deal has happened in {at}; please write the release notes and choose a few possible reviewers for pull request {number}. ## generate_release_notes + suggest_reviewers
Make release notes for {at} out of everything after {from_ref}, and then pull up the log of {run_2} so I can read it. ## generate_release_notes + capture_workflow_log
Our work on {to_ref} in {at} is finished, so write its notes starting at {from_ref}, and also retry run {run_id} completely, with every job. ## generate_release_notes + rerun_failed_workflow write all_jobs
Whatever issues have been asleep in {at} for {inactive_days}, close them, and after that inspect {pr_2} for anything that stands in its way. ## close_stale_issues + triage_pull_request write
Can you list the issues of {at} that had no activity for {inactive_days}, and can you tell me how important {issue_2} is? ## close_stale_issues + triage_issue
First shut the issues in {owner}/{repo} on which nothing has moved for {inactive_days}, second give me an outline of what's still unresolved. ## close_stale_issues + summarize_open_issues write
Please put an end to all issues of {at} that were ignored for {inactive_days}, and prepare the notes for {to_ref}, counting from {from_ref}. ## close_stale_issues + generate_release_notes write
Get rid of the issues in {at} that are inactive for {inactive_days} by closing them; moreover, {pr_2} needs a reviewer, so suggest somebody. ## close_stale_issues + suggest_reviewers write
Show me which issues a limit of {days} days without activity would close in {at}, and what run {run_id} over there logged. ## close_stale_issues + capture_workflow_log
Please do both parts of our cleaning day in {at}: close the issues untouched for {inactive_days} and start the failed run {run_id} over. ## close_stale_issues + rerun_failed_workflow write
I want {people_count} reviewers for {pr}, and for {pr_2} a clear answer to whether it could be merged as it stands. ## suggest_reviewers + triage_pull_request
In {owner}/{repo}, who has worked on the code that pull request {number} touches and could review it, and how severe is issue {number_2}? ## suggest_reviewers + triage_issue
Think of some colleagues who could look over {pr} as reviewers and, on a different note, sum up what's open in {at_2}. ## suggest_reviewers + summarize_open_issues
{pr} still lacks reviewers, so name a few; {at_2} still lacks release notes for everything since {from_ref_2}, so write them. ## suggest_reviewers + generate_release_notes
Suggest who, apart from {exclude1}, could review {pr}, and close the issues of {at_2} that show no activity for {inactive_days}. ## suggest_reviewers + close_stale_issues write
A reviewer for pull request {number} and the log of run {run_id} are the only two things I still need from {at}. ## suggest_reviewers + capture_workflow_log
Let me know whom I could ask to review {pr}, and kindly start {run_2} again, which stopped when the token had expired. ## suggest_reviewers + rerun_failed_workflow write
Run {run_id} of {at} turned red overnight: get its log, and tell me as well if pull request {number} can still be merged. ## capture_workflow_log + triage_pull_request
I want to compare the log of {run} with {issue_2}, so show me the former and tell me how severe the latter is. ## capture_workflow_log + triage_issue
{run} has left a log behind that I'd like to read; I'd also like to hear which issues are open in {at_2}. ## capture_workflow_log + summarize_open_issues
Bring me only the failed steps from the log of {run}, and phrase the changes in {at_2} from {from_ref_2} to {to_ref_2} as release notes. ## capture_workflow_log + generate_release_notes failed_steps
Get hold of the log of run {run_id} and list all the issues idle for {inactive_days}, though without closing them; it's all about {at}. ## capture_workflow_log + close_stale_issues
What was the output of {run}, and which {people_count} people would you choose to review {pr_2}, which tries to repair it? ## capture_workflow_log + suggest_reviewers
From {at} I need the log of run {run_id_1}, and then please launch run {run_id_2} again, which died of a network error. ## capture_workflow_log + rerun_failed_workflow write
Have another go at {run}, since the outage is over, and see if there's still anything that {pr_2} must fix before a merge. ## rerun_failed_workflow + triage_pull_request write
Please trigger run {run_id} again and triage ticket {number}, checking for duplicates too; {at} is where both of them live. ## rerun_failed_workflow + triage_issue write find_dups
{run} was killed by the weekly reboot, so please start it afresh, then recap the open issues of {at_2} for me. ## rerun_failed_workflow + summarize_open_issues write
Tell me what would be started if run {run_id} in {at} were retried, and write the release notes there from {from_ref} to {to_ref}. ## rerun_failed_workflow + generate_release_notes
Repeat {run} in full, including the jobs that passed, and close all issues in {at_2} that have gone {inactive_days} without any activity. ## rerun_failed_workflow + close_stale_issues write all_jobs
As the certificate has been renewed, run {run_id} in {at} should be started again, and I should get reviewer suggestions for pull request {number}. ## rerun_failed_workflow + suggest_reviewers write
Restart {run} and send me the log of {run_2}; don't mix them up, please, because the second must not be started. ## rerun_failed_workflow + capture_workflow_log write
Pull requests {number} and {number_2} in {at} need reviewers; please suggest {people_count} people for each, none of them being {exclude1}. ## suggest_reviewers + suggest_reviewers
I'm hunting a strange error in {owner}/{repo}, so let me have the logs of both run {run_id} and run {run_id_2}. ## capture_workflow_log + capture_workflow_log
Close the issues in {at} that were inactive for {inactive_days}, and do likewise in {at_2}, using {inactive_days_2} as the limit there. ## close_stale_issues + close_stale_issues write
Write release notes for {at} since {from_ref} as well as for {at_2} since {from_ref_2}, because the two are released together. ## generate_release_notes + generate_release_notes
Fetch the log of {run}, then start that run again, and meanwhile tell me which people could review {pr_3}. ## capture_workflow_log + rerun_failed_workflow + suggest_reviewers write
For the weekly report on {at} we need the open issues in brief, the severity of issue {number}, and the blockers of pull request {number_3}. ## summarize_open_issues + triage_issue + triage_pull_request
Please close the issues of {at} that had no activity for {inactive_days}, write the release notes since {from_ref}, and restart run {run_id}. ## close_stale_issues + generate_release_notes + rerun_failed_workflow write
First, who could review {pr}; second, what does {pr_2} lack for a merge; third, would you call {issue_3} urgent or not? ## suggest_reviewers + triage_pull_request + triage_issue
Imagine I pressed rerun on {run}; which jobs would come alive? Imagine I pressed merge on {pr_2}; what would object? ## rerun_failed_workflow + triage_pull_request
{issue} arrived with {n} screenshots and zero words. Decipher it: kind, urgency, next move. And {pr_2} arrived with zero reviewers. Find some. ## triage_issue + suggest_reviewers
It takes two to tango. Reviewer for {pr}? Reviewer for {pr_2}? ## suggest_reviewers + suggest_reviewers
Our robot lawnmower firmware lives in {at}. Draft release notes from {from_ref} to {to_ref} for gardeners who own one, and rerun the build {run_id} there since its arm64 runner vanished. ## generate_release_notes + rerun_failed_workflow audience=users write
I haven't the foggiest what {run} did. Bring its log. I haven't the foggiest either what keeps {pr_2} waiting. Bring the reasons. ## capture_workflow_log + triage_pull_request
Score {issue}: cosmetic, annoying or critical. Then, from {at_2}, gather the {limit} longest-open tickets in a digest. ## triage_issue + summarize_open_issues issue_order=oldest
We rent {at} to schools, and the headmistress complained via issue {number} there. How severe? She'd welcome a parent-friendly list of what's different after {from_ref} too. ## triage_issue + generate_release_notes audience=users
An ugly week: {run} failed, {pr_2} stalled. Transmit the log of one and the obstacles of the other. ## capture_workflow_log + triage_pull_request
Step into my shoes for a minute. You'd examine {pr}, you'd examine {issue_2}, you'd report. Please do precisely that. ## triage_pull_request + triage_issue
It's been {n} sleepless nights since I became a father, so forgive the brevity. Reviewer for {pr}. Fresh start for {run_2}. ## suggest_reviewers + rerun_failed_workflow write
I've approved nothing and merged nothing, and won't before I know this: does {pr} fall short anywhere, does {pr_2}? ## triage_pull_request + triage_pull_request
Let sleeping dogs lie, but not sleeping issues: in {at} close the ones inactive for {inactive_days}. {run_2} may lie no longer either; restart it. ## close_stale_issues + rerun_failed_workflow write
Please advise which of our people could verify {pr}. Please advise further as to the gravity of {issue_2}. Regards, {person}, Legal ## suggest_reviewers + triage_issue
The harness timed out in {run}. I've extended the limit, so off it goes again. Also, {issue_2} mentions harness trouble: is it a defect in our code or a misunderstanding? ## rerun_failed_workflow + triage_issue write
Tomorrow's agenda wants filling. Agenda point "tracker": unresolved items of {at}, briefly. Agenda point "dead weight": issues there with {inactive_days} of stillness, enumerated but untouched. ## summarize_open_issues + close_stale_issues
yo {pr} mergeable or what. yo {run_2} log or what ## triage_pull_request + capture_workflow_log
I must brief the minister. What changed in the warning app, {at}, from {from_ref} to {to_ref}, written for citizens? And how perilous is {issue_2}? ## generate_release_notes + triage_issue audience=users
A penny for your thoughts on {issue}. Another for your reviewers for {pr_2}. A third for your retry of {run_3}. ## triage_issue + suggest_reviewers + rerun_failed_workflow write
Our flat-share debates {pr} over dinner: is anything hindering it? We also bet on {run_2}; whoever guessed the error wins, so show its failing steps. ## triage_pull_request + capture_workflow_log failed_steps
Delegate to yourself the following: (1) inspect PR {number} in {at} for flaws that forbid a merge; (2) redo run {run_id}, same repo, including each green job. ## triage_pull_request + rerun_failed_workflow write all_jobs
{at} got featured on television. Hundreds of tickets poured in! Condense the unresolved ones, newest leading, and tell me whether {issue_2} deserves an emergency meeting. ## summarize_open_issues + triage_issue issue_order=newest
Tell {person} what {run} printed, tell me who can inspect {pr_2}. You may put both in one reply. ## capture_workflow_log + suggest_reviewers
If {person} asks, I'm ill. In truth I'm moving house. So cover for me: readiness of {pr}, transcript of {run_2}. ## triage_pull_request + capture_workflow_log
Does {issue} warrant a hotfix, would you say? And is the hotfix {pr_2} any good, i.e. ready? ## triage_issue + triage_pull_request
Could you ascertain what hinders {pr}, and could you compose notes on {at_2} from {from_ref_2} to {to_ref_2} with integrators, coders all, in mind? ## triage_pull_request + generate_release_notes audience_2=developers
In {at}, tell me what pull request {number} still needs before we can merge it, and how serious issue {number_2} is. ## triage_pull_request + triage_issue
Does anything block pull request {number} in {owner}/{repo}, and which problems are still open in that repository as a whole? ## triage_pull_request + summarize_open_issues
Check if pull request {number} can be merged and then write the release notes from {from_ref} to {to_ref}, both for {at}. ## triage_pull_request + generate_release_notes
Two things about {at}: report what holds up pull request {number}, and close the issues that nobody has touched for {inactive_days}. ## triage_pull_request + close_stale_issues write
I'd like to know whether pull request {number} in {at} is ready for merging, as well as who besides {exclude1} could review it. ## triage_pull_request + suggest_reviewers
See what pull request {number} of {at} is missing, and together with that send me the complete log of run {run_id} from there. ## triage_pull_request + capture_workflow_log
First find out if pull request {number} in {at} is fit to be merged; second, restart run {run_id}, which was stopped by a timeout. ## triage_pull_request + rerun_failed_workflow write
Issue {number} in {at} has to be classified, and after that please check whether its fix, pull request {number_2}, may be merged. ## triage_issue + triage_pull_request
How urgent is issue {number} of {owner}/{repo}, and could you also sum up everything else that's open there at present? ## triage_issue + summarize_open_issues
Please rate issue {number} in {at} for its severity, and on top of that draft the release notes covering {from_ref} to {to_ref}. ## triage_issue + generate_release_notes
Read issue {number} in {at} and tell me how bad it is, then list, without closing any, the issues idle for {inactive_days}. ## triage_issue + close_stale_issues
I need your judgement of issue {number} in {at} plus the names of {people_count} people who could review pull request {number_2} there. ## triage_issue + suggest_reviewers
Somebody in {at} reported issue {number}, so tell me what kind of problem it is, and fetch the log of run {run_id} as well. ## triage_issue + capture_workflow_log
Would you judge how grave issue {number} is and also start run {run_id} again? Both belong to {at}. ## triage_issue + rerun_failed_workflow write
Summarise the open issues of {at}, and once that is done, look at whether pull request {number} there is mergeable. ## summarize_open_issues + triage_pull_request
What's open in {at} right now, and what sort of issue is number {number}, the one that {person} keeps asking about? ## summarize_open_issues + triage_issue
For our meeting on {day} I need an overview of the open issues in {at} together with its release notes since {from_ref}. ## summarize_open_issues + generate_release_notes
Give me a summary of the open issues in {owner}/{repo}, and then close the ones that have had no activity for {inactive_days}. ## summarize_open_issues + close_stale_issues write
Could you summarise what's open in {at} and, while you are there, suggest someone to review pull request {number}? ## summarize_open_issues + suggest_reviewers
I'd like to read both a digest of the unresolved issues in {at} and the log that run {run_id} produced there yesterday. ## summarize_open_issues + capture_workflow_log
Show me the {limit} oldest open issues of {at} in a summary; also, please give run {run_id} over there another try. ## summarize_open_issues + rerun_failed_workflow issue_order=oldest write
Write the release notes for {at} from {from_ref} to {to_ref}, and let me know whether pull request {number} is blocked by anything. ## generate_release_notes + triage_pull_request
In {at}, describe the changes between {from_ref} and {to_ref} as release notes, and assess issue {number}, which a customer opened this morning. ## generate_release_notes + triage_issue
The notes for {at} since {from_ref} have to be written today, and I also want to know which issues are still open there. ## generate_release_notes + summarize_open_issues
Draft a changelog for {at} that runs from {from_ref} to {to_ref}, after which please close all issues without activity for {inactive_days}. ## generate_release_notes + close_stale_issues write
Put together the release notes for {owner}/{repo} since {from_ref}, and find {people_count} reviewers for pull request {number}, which belongs to the next release. ## generate_release_notes + suggest_reviewers
We need release notes for the developers who use {at}, from {from_ref} to {to_ref}, plus the log of run {run_id}. ## generate_release_notes + capture_workflow_log audience=developers
Please prepare notes on what changed in {at} between {from_ref} and {to_ref}, and repeat run {run_id} because its machine lost the connection. ## generate_release_notes + rerun_failed_workflow write
Close the issues in {at} that have been silent for {inactive_days}, and then tell me what pull request {number} needs to get merged. ## close_stale_issues + triage_pull_request write
Which issues in {owner}/{repo} would be closed after {inactive_days} without activity, and is issue {number} there a bug or a question? ## close_stale_issues + triage_issue
Please close every issue of {at} that has been inactive for {inactive_days}; once that is done, summarise the issues which remain open. ## close_stale_issues + summarize_open_issues write
Clear the tracker of {at} by closing issues idle for {inactive_days}, except those labelled {skip_labels}, and write the release notes since {from_ref}. ## close_stale_issues + generate_release_notes write
List the issues of {at} that nobody has updated for {inactive_days}, closing none, and suggest people who could review pull request {number}. ## close_stale_issues + suggest_reviewers
I want the issues in {at} closed that saw no activity for {inactive_days}, and I want to see the log of run {run_id}. ## close_stale_issues + capture_workflow_log write
In {at}, close whatever issues have been dormant for {inactive_days}, and start run {run_id} again as the server has recovered. ## close_stale_issues + rerun_failed_workflow write
Who could review pull request {number} in {at}, and does pull request {number_2} in that repository still lack anything for a merge? ## suggest_reviewers + triage_pull_request
Suggest a reviewer for pull request {number} in {at}, and tell me how critical issue {number_2} is, which it's supposed to solve. ## suggest_reviewers + triage_issue
I'm looking for {people_count} people to review pull request {number} in {at} and for a short account of the issues that are open. ## suggest_reviewers + summarize_open_issues
Find somebody other than {exclude1} to review pull request {number} of {at}, and compile the release notes from {from_ref} to {to_ref}. ## suggest_reviewers + generate_release_notes
Recommend reviewers for pull request {number} in {owner}/{repo}; besides, close the issues over there that have gathered dust for {inactive_days}. ## suggest_reviewers + close_stale_issues write
For {at} I need names of possible reviewers for pull request {number} and, in addition, the output of the failed steps in run {run_id}. ## suggest_reviewers + capture_workflow_log failed_steps
Tell me who is qualified to review pull request {number} in {at}, then restart run {run_id} with all of its jobs. ## suggest_reviewers + rerun_failed_workflow write all_jobs
Fetch the log of run {run_id} in {at} and have a look at whether pull request {number} is good enough to be merged. ## capture_workflow_log + triage_pull_request
What did run {run_id} of {at} print, and how severe would you say issue {number} is, which appeared an hour later? ## capture_workflow_log + triage_issue
Let me see the log of run {run_id} from {at}, and also describe in a few lines what's open in its issue tracker. ## capture_workflow_log + summarize_open_issues
Download the log of run {run_id} in {owner}/{repo} for me, and write up the changes since {from_ref} as release notes for our customers. ## capture_workflow_log + generate_release_notes audience=users
After you have shown me the log of run {run_id} in {at}, please close the issues that were left alone for {inactive_days}. ## capture_workflow_log + close_stale_issues write
Could I have the log of run {run_id} in {at} as well as a suggestion who might review pull request {number}? ## capture_workflow_log + suggest_reviewers
Save the log of run {run_id} in {at} before you start that run again, and do start it again afterwards. ## capture_workflow_log + rerun_failed_workflow write
Rerun what failed in run {run_id} of {at} and check whether pull request {number} has everything it takes to be merged. ## rerun_failed_workflow + triage_pull_request write
Restart run {run_id} in {at}, please, and find out if issue {number}, which mentions the same error, is really an urgent bug. ## rerun_failed_workflow + triage_issue write
In {at}, please start run {run_id} again; while it's running, write me a summary of all the issues that are open. ## rerun_failed_workflow + summarize_open_issues write
Give run {run_id} of {at} a second chance, then turn the commits between {from_ref} and {to_ref} into release notes. ## rerun_failed_workflow + generate_release_notes write
Which jobs would a rerun of run {run_id} in {at} start, and which issues there were inactive for {inactive_days}? Change nothing, please. ## rerun_failed_workflow + close_stale_issues
Run {run_id} in {owner}/{repo} failed by bad luck, so please repeat it, and name {people_count} people who could review pull request {number}. ## rerun_failed_workflow + suggest_reviewers write
Start run {run_id_1} in {at} once more, and let me have the log of run {run_id_2}, which failed for another reason. ## rerun_failed_workflow + capture_workflow_log write
Two pull requests in {at} are waiting for my decision, {number} and {number_2}: tell me for each of them what still prevents a merge. ## triage_pull_request + triage_pull_request
Judge issues {number} and {number_2} in {at} by their severity, since I can only put one of them on this week's list. ## triage_issue + triage_issue
Restart both run {run_id} and run {run_id_2} in {owner}/{repo}, because the package server they depend on is working again. ## rerun_failed_workflow + rerun_failed_workflow write
I'd like summaries of the open issues in {at} and {at_2}, as the two projects will soon be maintained by one team. ## summarize_open_issues + summarize_open_issues
In {at}, check pull request {number} for blockers, suggest reviewers for it, and fetch the log of run {run_id}, which tested it. ## triage_pull_request + suggest_reviewers + capture_workflow_log
Please triage issue {number} in {at}, restart run {run_id}, and finally write the release notes since {from_ref}, in that order. ## triage_issue + rerun_failed_workflow + generate_release_notes write
Three things for {at}: a summary of the open issues, the closing of those idle for {inactive_days}, and reviewers for pull request {number}. ## summarize_open_issues + close_stale_issues + suggest_reviewers write
A wrong proxy setting doomed {run}. Corrected; launch it again. For my records I also want whatever the doomed {run_2} left in its log. ## rerun_failed_workflow + capture_workflow_log write
Honesty hour. How bad is our backlog in {at}? How bad is {issue_2}? How bad is the state of {pr_3}? ## summarize_open_issues + triage_issue + triage_pull_request
{person} is on safari with no signal. In her absence, pick other reviewers for {pr}; {exclude1} isn't to be asked. And since only she knew the nightly, show me what {run_2} reported. ## suggest_reviewers + capture_workflow_log
Scan {at} for issues nobody has bumped in {inactive_days} and leave them be. Scan {issue_2} for signs of an emergency. ## close_stale_issues + triage_issue
I sell ice cream and know three commands. None of them fixes {run}, so you retry it. None of them explains {issue_2}, so you judge it. ## rerun_failed_workflow + triage_issue write
Hear ye! The tidings of {at} from {from_ref} unto {to_ref} shall be written as release notes; and the fate of {pr_2} shall be examined, lest it be unfit to merge. ## generate_release_notes + triage_pull_request
Weekly duty for whoever is on shift, today you: shut tickets in {at} past {inactive_days} of quiet, outline the remaining unresolved ones, get the log for run {run_id}. ## close_stale_issues + summarize_open_issues + capture_workflow_log write
Any takers for reviewing {pr}? By takers I mean suggestions from you, {people_count} or so. And any idea how urgent {issue_2} is? ## suggest_reviewers + triage_issue
Kannst du {pr} bewerten und danach {run_2} neu anstoßen? ## triage_pull_request + rerun_failed_workflow write
Was ist in {at} noch ungelöst, und wie gravierend ist {issue_2}? ## summarize_open_issues + triage_issue
Évalue {issue} et {issue_2}, sans étiquettes s'il te plaît. ## triage_issue + triage_issue no_labels
Propose des relecteurs pour {pr} et montre-moi la sortie de {run_2}. ## suggest_reviewers + capture_workflow_log
Muéstrame el log de {run}; además, ¿qué bloquea {pr_2}? ## capture_workflow_log + triage_pull_request
Escribe las notas de {at} desde {from_ref} hasta {to_ref} y resume sus issues abiertos. ## generate_release_notes + summarize_open_issues
Classifica {issue} e diz-me o que falta a {pr_2}. ## triage_issue + triage_pull_request
Chi può revisionare {pr}? E fammi vedere il log di {run_2}. ## suggest_reviewers + capture_workflow_log
Start {run} opnieuw en vertel me wie {pr_2} kan beoordelen. ## rerun_failed_workflow + suggest_reviewers write
I volunteer as a lifeguard on weekends, so I only glance at GitHub on {day}. This time two items caught my eye. {pr} has sat there for ages, what's it lacking? And {issue_2} has a frightening headline, is it justified? ## triage_pull_request + triage_issue
Quarterly steering deck, page three: an aggregated view of unresolved tickets in {at}. Page four: value delivered, meaning release notes from {from_ref} to {to_ref}. Please provide the raw material for these two pages only. ## summarize_open_issues + generate_release_notes
{person} already merged {x_pr} and the docs site is up to date. What's pending on my side is twofold. I need a list of competent reviewers for {pr}, and I need {run_2} re-executed because its container ran out of memory. ## suggest_reviewers + rerun_failed_workflow write
No release is planned and no reviewer is needed, the team is fine. All I'm after is the condition of {pr} and of the CI run {run_id} in that repo, by which I mean its printed output. ## triage_pull_request + capture_workflow_log
Last night's storm knocked out our self-hosted machines. They're up since breakfast. Kindly put {run} through again, and kindly also verify that {pr_2} hasn't any leftover obstacles. ## rerun_failed_workflow + triage_pull_request write
My professor grades us on open-source etiquette. For full marks I must know which reviewers would be appropriate for {pr} and whether {issue_2} is a true bug. Could you assist me with both? ## suggest_reviewers + triage_issue
{n} people left the project this year, so nobody remembers why tickets in {at} exist. Summarise the unresolved ones labelled {open_label}. Those without activity for {inactive_days} can be closed right away, regardless of label. ## summarize_open_issues + close_stale_issues write
We moved to new runners on {day} and since then nothing is stable. I've no complaint about the code. Please show what {run} logged, please show what {run_2} logged, and I'll forward both to the vendor. ## capture_workflow_log + capture_workflow_log
Evening all. The freeze lifts tomorrow, and two contributions are queued: {pr} plus {pr_2}. I'd hate to discover a conflict live on stage, so vet the pair tonight. ## triage_pull_request + triage_pull_request
I'm a technical writer, not an engineer. For the handbook of {at} I require everything that differs between {from_ref} and {to_ref}, as release notes, and then somebody who could review my handbook patch, {pr_2}. ## generate_release_notes + suggest_reviewers
Our bot closed things too eagerly last year and people were upset. So this time show which issues in {at} a threshold of {inactive_days} would catch, and let me decide. Unrelated: is {issue_2} a crash or merely a cosmetic flaw? ## close_stale_issues + triage_issue
Traffic's terrible, I'll be late for the sync. Please have ready: the gist of {at}'s unresolved tickets, and a yes or no with reasons on merging {pr_2}. ## summarize_open_issues + triage_pull_request
Thanks for re-running {x_run} earlier, it's green. Sadly its neighbour {run} isn't. Same medicine for that one, please, and once swallowed, give me reviewers for {pr_2}. ## rerun_failed_workflow + suggest_reviewers write
I dropped my phone in a lake, so no notifications for {n} hours. Did anything come up that still obstructs {pr}? And which unresolved tickets does {at_2} have? ## triage_pull_request + summarize_open_issues
Management approved the cleanup at last! In {at}, shut down every ticket with {inactive_days} of stagnation. In {at_2} they haven't approved it yet, so a listing with the same limit must do. ## close_stale_issues + close_stale_issues write_1
The beta testers adore {ref}, apart from {issue}. Tell me how harmful it really is. They also wonder what's in the pipeline; well, {pr_2} is, so what does it need before going in? ## triage_issue + triage_pull_request
Our museum guide app crashed on opening day. CI claims all is well, except for {run}, whose output I'd like to read, failed steps alone. The crash itself is written up in {issue_2}: classify it, and don't bother with labels. ## capture_workflow_log + triage_issue failed_steps no_labels
A quick favour before the weekend, two in fact. I keep postponing the changelog of {at}, so write it, {from_ref} to {to_ref}. I keep postponing {run_2} as well, so trigger that afresh. ## generate_release_notes + rerun_failed_workflow write
Everyone's on strike today, trains included. Working from home I noticed {pr} has no reviewer assigned, so propose {people_count}. I noticed as well that {at_2} teems with unresolved reports, so summarise them. ## suggest_reviewers + summarize_open_issues
boss: "is it done". me: "dunno". so: {pr} done? {pr_2} done? ## triage_pull_request + triage_pull_request
Grandpa's hearing aid talks to an app built from {at}. He found a glitch, it's issue {number}. Please tell him its severity, and please tell his grandson (me) which jobs a rerun of {run_2} would start, no actual start. ## triage_issue + rerun_failed_workflow
For transparency we publish everything. Publishable text one: what's unresolved in {at}. Publishable text two: what changed there after {from_ref}, readers being plain users. I'll post both myself. ## summarize_open_issues + generate_release_notes audience=users
The orchestra's ticket shop was unreachable during {run}, which therefore flunked. Play it again, Sam. Then applaud or boo {pr_2}: is it ready to go in? ## rerun_failed_workflow + triage_pull_request write
I'd rather ask than break things: how would you classify {issue}, and whom would you trust with a review of {pr_2}? ## triage_issue + suggest_reviewers
To cut a long story short, I want {run} retried and {run_2} explained by its own log. ## rerun_failed_workflow + capture_workflow_log write
Nine reviewers commented on {x_pr}, zero on {pr}. Balance the universe and propose a couple for the latter. Balance it further by telling me what {pr_2} is missing. ## suggest_reviewers + triage_pull_request
Judging from chat, folks believe {at} is unmaintained. Let's show otherwise. Close issues that rusted for {inactive_days}, then prepare notes on the work done from {from_ref} to {to_ref}. ## close_stale_issues + generate_release_notes write
The new hire asks good questions: "Why can't {pr} go in?" and "What did {run_2} complain about?" Answer the first with blockers and the second with the log. ## triage_pull_request + capture_workflow_log
Budget cuts mean fewer CI minutes. Forecast which jobs repeating {run} would consume, don't repeat it, and forecast which tickets in {at_2} a sweep at {inactive_days} would shut, again without sweeping. ## rerun_failed_workflow + close_stale_issues
On my bingo card today: reviewers for {pr}, reviewers for {pr_2}, a verdict on {pr_3}. ## suggest_reviewers + suggest_reviewers + triage_pull_request
{n} people have asked for {pr} by now. I'd like to know what keeps it from being merged, and whether {issue_2}, which it closes, is a bug or a wish. ## triage_pull_request + triage_issue
The customer behind issue {number} in {at} pays for support, so tell me how urgent it is and send me the log of run {run_id}, where we tried to reproduce it. ## triage_issue + capture_workflow_log
A teammate restarted {x_run} already, so don't touch it. {run} is still waiting for a new attempt, please give it one, and then tell me what {pr_2} is lacking. ## rerun_failed_workflow + triage_pull_request write
Good news, the vendor fixed the outage. Would you get runs {run_id} and {run_id_2} of {owner}/{repo} going again, with all their jobs, so that we have complete results? ## rerun_failed_workflow + rerun_failed_workflow write all_jobs
I keep two lists for {owner}/{repo}: what's open, of which the {limit} oldest are enough, and what has gone {inactive_days} without activity. Could you refresh both? Nothing is to be closed. ## summarize_open_issues + close_stale_issues issue_order=oldest
Our release manager is away, so I'm doing {to_ref} of {at}. Please write up the changes since {from_ref} and tell me who could review the last pull request for it, {number}. ## generate_release_notes + suggest_reviewers
What you told me about PR {x_number} was helpful. Now the same for {number} in {owner}/{repo}, that is, what's blocking it, and {people_count} names of possible reviewers on top. ## triage_pull_request + suggest_reviewers
The tests on main in {at} have been red since {day}. I want the failed steps from the log of run {run_id}, and I want to know how serious {number} is, the issue about it. ## capture_workflow_log + triage_issue failed_steps
Would you match two pull requests in {at} with reviewers for me? {number} is about the parser, {number_2} about the docs. One list of suitable people for each, without pinging them. ## suggest_reviewers + suggest_reviewers
I promised {person} a clean tracker. In {at}, please close issues inactive for {inactive_days}; keep those labelled {skip_labels1} or {skip_labels2}. When you're done, sum up the ones left open. ## close_stale_issues + summarize_open_issues write
{person} says that {pr} can be merged with {x_pr} still open. Is she right about the first? And please get the notes for that repository ready, from {from_ref} to {to_ref}. ## triage_pull_request + generate_release_notes
Read through issue {number} of {owner}/{repo} and tell me how bad the data loss is. If it was caused by a change after {from_ref}, we'd see it in the notes, so write those too. ## triage_issue + generate_release_notes
Nothing urgent: an overview of open issues in {at}, and the names of {people_count} people who might take the review of {number}, a pull request from {person}. ## summarize_open_issues + suggest_reviewers
Kindly fetch the log of run {run_id} in {owner}/{repo} for the incident report. In the same report we list what's stale, so find the issues inactive for {inactive_days} and leave them open. ## capture_workflow_log + close_stale_issues
Kindly fetch the log of run {run_id} in {owner}/{repo} for the incident report. And as discussed, take care that issues inactive for {inactive_days} get closed there. ## capture_workflow_log + close_stale_issues write
I'll cut the branch for {owner}/{repo} at five. Until then: can PR {number} be merged, and can PR {number_2}? If they can, I'll press the button myself. ## triage_pull_request + triage_pull_request
Sorry for the noise, two small things in {at}. Run {run_id} needs a restart after the certificate was renewed, and issue {number} needs somebody to say how critical it is. ## rerun_failed_workflow + triage_issue write
Sorry for the noise, two small things in {at}. For run {run_id}, what would a restart start? For issue {number}, how critical is it? No changes, please. ## rerun_failed_workflow + triage_issue
The code freeze starts on {day}. What has {pr} left to do, who can review it apart from {exclude}, and what did run {run_id} in its repository print? ## triage_pull_request + suggest_reviewers + capture_workflow_log
If I remember correctly, {at} had a problem with the cache. Show me the log of run {run_id} first, next the open issues labelled {open_label} in short. I don't want a rerun. ## capture_workflow_log + summarize_open_issues
Start with the notes of {owner}/{repo} between {from_ref} and {to_ref}, written for developers, since the blog post depends on them. Then see whether pull request {number} is good to go. ## generate_release_notes + triage_pull_request audience=developers
Please look after {number_2} in {owner}/{repo} once you've dealt with {number}. Both are issues that came in through support, and I need kind and severity of each. ## triage_issue + triage_issue
Pull request {number_2} of {at}, which needs a reviewer, can wait until you have told me what prevents {number} from getting merged, because that one holds up the release. ## triage_pull_request + suggest_reviewers
You can do the notes of {at} from {from_ref} to {to_ref} last. Before those, please start run {run_id} there again, because it needs an hour to finish. ## rerun_failed_workflow + generate_release_notes write
Later on you may sum up what's open in {at}, newest issues first. Right now the log of run {run_id} is what I'm waiting for. ## capture_workflow_log + summarize_open_issues issue_order=newest
How does pull request {number} in {at} do on tests, and is anything else missing for a merge? I'd also welcome reviewers for it, except {exclude}. No approval from you, of course. ## triage_pull_request + suggest_reviewers focus=tests
We share the on-call phone for {at} and {at_2}. What's open in the first, please, and which issues of the second have had no reply or change for {inactive_days_2}? Close none. ## summarize_open_issues + close_stale_issues
Two repositories, one request each: close in {at} what has been inactive for {inactive_days}, and write the notes of {at_2} from {from_ref_2} to {to_ref_2}. ## close_stale_issues + generate_release_notes write
To unblock the mobile team: rerun {run}, it's the emulator again, and tell me what's up with {pr_2}. The flaky test itself I'll report tomorrow. ## rerun_failed_workflow + triage_pull_request write
To understand what's blocking the mobile team, I need the log of {run} and an assessment of {pr_2}. They've rerun the build twice already, so please don't. ## capture_workflow_log + triage_pull_request
Our intern prepared pull request {number} in {owner}/{repo} as a fix for issue {number_2}. Who could review it, and is that issue as minor as the intern believes? ## suggest_reviewers + triage_issue
A vulnerability scanner has flagged {at}. Please give me the output of run {run_id}, which did the scan, and look at {number}, the PR that answers it, mainly for security. ## capture_workflow_log + triage_pull_request focus=security
{day} is documentation day at {owner}/{repo}. Find the issues that are open under {open_label} and sum them up; also tell me what PR {number} misses in its docs before a merge. ## summarize_open_issues + triage_pull_request focus=documentation
I have to write the monthly report about {at}. It consists of the changes since {from_ref} and a summary of open issues, so could you supply the two? Leave out the CI part. ## generate_release_notes + summarize_open_issues
It wasn't {person}'s change that broke {run}, it was a dead mirror. Retry it, please, and let me see the log of {run_2}, where I'm not so sure. ## rerun_failed_workflow + capture_workflow_log write
On the {repo} repository of {owner}: {number} and {number_2} are pull requests without reviewers. Propose up to {people_count} each. Don't mind {x_number}, that's a draft. ## suggest_reviewers + suggest_reviewers
A short check of two backports in {owner}/{repo}, PRs {number} and {number_2}: are they ready to be merged? Creating the third one is my job. ## triage_pull_request + triage_pull_request
The survey on {at} is done, the team wants fewer zombies. Whatever issue was last active {inactive_days} ago or earlier may be closed now, please do, and rate issue {number}, which stays. ## close_stale_issues + triage_issue write
Tell me how bad issue {number} in {owner}/{repo} is, whether it has duplicates, and give me the log of run {run_id}, which a user mentions in it. ## triage_issue + capture_workflow_log find_dups
Hold the sweep of {x_at}. For {at}, however, go ahead and close what has been idle for {inactive_days}, then find reviewers for PR {number} of that repository. ## close_stale_issues + suggest_reviewers write
Before I ask {person} for a review of {pr}, please tell me who else would be suitable and whether the PR is complete, so that I don't waste anybody's time. ## suggest_reviewers + triage_pull_request
Can you take three things off my list for {at}? Retry run {run_id}, sum up the open issues, and find out what pull request {number} is waiting for. ## rerun_failed_workflow + summarize_open_issues + triage_pull_request write
The locksmith charges by the minute, so do I. Clean {at}: issues stale for {inactive_days}, closed. Tell: what {pr_2} lacks. Fetch: {run_3}'s log. ## close_stale_issues + triage_pull_request + capture_workflow_log write
Recently {owner} adopted {repo} from a startup that folded. Before we decide its future we'd like to learn which bugs are unresolved, {limit} at most, and which of them would drop out if {inactive_days} without activity were our limit. Strictly a listing for now. ## summarize_open_issues + close_stale_issues
Give {pr} to the toughest reviewers you can think of, by name I mean, {people_count} please. Give {issue_2} a severity. ## suggest_reviewers + triage_issue
When the elevator music stops I'll be connected to our biggest client. He'll ask about {issue}, he'll ask about {issue_2}, and I'd like a kind, a severity and potential duplicates for the both of them. ## triage_issue + triage_issue find_dups
First aid for {run}: restart, each job. First aid for {run_2}: restart, merely what failed. ## rerun_failed_workflow + rerun_failed_workflow write all_jobs_1
Two candidates remain for the bugfix award, {pr} and {pr_2}. Only mergeable ones qualify, so audit the two, security being paramount. ## triage_pull_request + triage_pull_request focus=security
Once upon a time there was {from_ref}. Tell the tale of {at} from there to {to_ref} in release notes. And the dragon, {issue_2}: how fierce is it? ## generate_release_notes + triage_issue
Unresolved tickets of {at}, oldest leading, {limit} apiece with {at_2}, where I want the newest leading. ## summarize_open_issues + summarize_open_issues issue_order_1=oldest issue_order_2=newest
I lost a bet and must do chores in {at}: write notes since {from_ref}, sum up unresolved tickets, find a reviewer for PR {number_3}. You do them, I'll pretend. ## generate_release_notes + summarize_open_issues + suggest_reviewers
Grill {issue} and tell me if it's the real deal. Then revive {run_2}, it starved while queueing. ## triage_issue + rerun_failed_workflow write
The accountant, the lawyer and the priest each want a thing from {at}. The accountant: what changed from {from_ref} to {to_ref}, as notes. The lawyer: severity of issue {number_2}. The priest: what stands in the way of PR {number_3}. ## generate_release_notes + triage_issue + triage_pull_request
Should anyone wonder, {x_pr} is merged and {x_issue} is closed. I wonder about {pr}, what's holding it? And I wonder about {issue_2}, what kind is it? ## triage_pull_request + triage_issue
In plain English, please: what does {run} say, as logged? who's a sensible reviewer for {pr_2}? ## capture_workflow_log + suggest_reviewers
Knock knock. Who's there? Nobody, that's the trouble with reviewing {pr}. Suggest somebody. Knock knock again: {run_2} wants to be relaunched. ## suggest_reviewers + rerun_failed_workflow write
I'm about to retire and will hand {at} to {person}. Leave her a tidy house: issues idle for {inactive_days} shall be closed, exempting {skip_labels}. Leave her a map too: a summary of all that's open. ## close_stale_issues + summarize_open_issues write
I can merge {pr} from my side unless you object. Do you, and on what grounds? I can't judge {issue_2} at all. Can you? ## triage_pull_request + triage_issue
Prepare my one-on-one with {person}: state of {pr}, state of {pr_2}, log of {run_3}. ## triage_pull_request + triage_pull_request + capture_workflow_log
We're the night shift, we do what the day shift forgot. They forgot to restart {run}. They forgot to hunt reviewers for {pr_2}. Help us out with either. ## rerun_failed_workflow + suggest_reviewers write
Hats off to whoever wrote {issue}, it's a novel. Boil it down to kind and gravity. Oh and {at_2} turned into a graveyard, so bury (close) what's been lifeless for {inactive_days}. ## triage_issue + close_stale_issues write
Our dashboards lie. The truth about {pr}, please: mergeable? The truth about {run_2}, please: its unabridged log. ## triage_pull_request + capture_workflow_log
Between {from_ref} and {to_ref}, {at} became twice as fast. Put this and everything else that changed into notes for fellow programmers. Then see which persons, {exclude1} not included, could review {pr_2}. ## generate_release_notes + suggest_reviewers audience=developers
Summon the log of {run}! Summon reviewers for {pr_2}! Well, their names will do. ## capture_workflow_log + suggest_reviewers
Not asking for a merge here, just for two opinions. Opinion one, {pr}, ripe or unripe. Opinion two, {issue_2}, harmless or harmful. ## triage_pull_request + triage_issue
Tell me what {pr} still needs before it can be merged, and since its description claims to cure issue {number_2} in the same repository, judge how severe that one is as well. ## triage_pull_request + triage_issue
Because I'm chairing the maintainers' call on {day}, I'd like to know whether {pr} could be merged as it stands and, for the same repository, which problems are still open and what they're about. ## triage_pull_request + summarize_open_issues
Would you check {pr} for anything that keeps it out of the main branch, and write up what changed in {at_2} between {from_ref_2} and {to_ref_2} for the release page? ## triage_pull_request + generate_release_notes
Please find out why {pr} hasn't been merged although everyone agrees with it, and close the issues in that repository that have seen no activity for {inactive_days}. ## triage_pull_request + close_stale_issues write
Since {person}, who wrote most of the module, left us last month, tell me what {pr} is lacking for a merge and which people in the project would be able to review it. ## triage_pull_request + suggest_reviewers
I'm told that {pr} is finished except for one flaky check, so assess whether it's ready to go in and get me the output of run {run_id} from the same repository. ## triage_pull_request + capture_workflow_log
Could you look into what stands between {pr} and a merge, and while you are at it start run {run_id} in that repository again, which was stopped by a full disk? ## triage_pull_request + rerun_failed_workflow write
Before I promise our customer a date, I need to hear how serious {issue} is and whether the pull request meant to solve it, {number_2} in the same repository, is ready to be merged. ## triage_issue + triage_pull_request
A user complained about {issue} in rather strong words, so please tell me what kind of problem it is, and then sum up what else is open in that repository. ## triage_issue + summarize_open_issues
Work out whether {issue} is a bug or a misunderstanding, and after that compile the release notes of {at_2} for everything that was merged since {from_ref_2}. ## triage_issue + generate_release_notes
Would you classify {issue} for us and, so that the tracker of {at_2} becomes readable again, close every issue there that nobody has touched for {inactive_days_2}? ## triage_issue + close_stale_issues write
Our support team keeps asking about {issue}, so judge its severity and also propose {people_count} people who could review pull request {number_2}, the fix for it in the same repository. ## triage_issue + suggest_reviewers
I suspect that {issue} and the failure last night have one cause, therefore rate the issue for me and fetch the log of run {run_id} from the same repository so I can compare them. ## triage_issue + capture_workflow_log
After you have told me how bad {issue} is and what we ought to do next, please give run {run_id} in that repository another attempt, as the mirror is back online. ## triage_issue + rerun_failed_workflow write
Give me a summary of the open issues in {at}, because I've been away for {n} weeks, and check whether pull request {number} there has anything left that blocks it. ## summarize_open_issues + triage_pull_request
I'd like an overview of everything unresolved in {at} and, since {person} considers it the worst of them, a closer look at how severe issue {number} really is. ## summarize_open_issues + triage_issue
For the meeting with our sponsors I need both the open issues of {at} summarised on one page and the release notes from {from_ref} to {to_ref}, written so that ordinary users understand them. ## summarize_open_issues + generate_release_notes audience=users
Please describe what is currently open in {at}, and afterwards list those issues that would be closed if our limit were {inactive_days} without activity, though nothing should actually be closed yet. ## summarize_open_issues + close_stale_issues
While I prepare the sprint for {at}, could you summarise the tickets labelled {open_label} that are still open and name somebody other than {exclude1} who might review pull request {number}? ## summarize_open_issues + suggest_reviewers
I'm writing to the hosting company about {at} and want to enclose two things, namely an overview of the unresolved issues there and what run {run_id} printed. ## summarize_open_issues + capture_workflow_log
Catch me up on the open issues in {at}, with the most discussed ones first, and start run {run_id} over, whose runner lost its network connection during the tests. ## summarize_open_issues + rerun_failed_workflow issue_order=most_commented write
Draft the notes for {at} covering the changes from {from_ref} to {to_ref}, and let me know whether pull request {number}, which I'd like to ship along with them, is ready to be merged. ## generate_release_notes + triage_pull_request
Now that {to_ref} of {at} is tagged, write its release notes counting from {from_ref}, and then examine issue {number} there, which somebody filed an hour after the tag, to see how grave it is. ## generate_release_notes + triage_issue
We'd like to publish an update about {at}, so write down what has changed since {from_ref} and add, as a separate text, a summary of the issues that remain open. ## generate_release_notes + summarize_open_issues
Produce the changelog of {at} from {from_ref} to {to_ref} and, once that's done, close all issues there which were idle for {inactive_days} unless they carry {skip_labels}. ## generate_release_notes + close_stale_issues write
Since the release of {at} is due on {day}, prepare the notes for everything after {from_ref} and find reviewers for pull request {number}, which ought to be part of it. ## generate_release_notes + suggest_reviewers
I need the release notes for {at} between {from_ref} and {to_ref}, aimed at developers, as well as the log of run {run_id} there, limited to the steps that failed. ## generate_release_notes + capture_workflow_log audience=developers failed_steps
Describe what went into {at} between {from_ref} and {to_ref} in the form of release notes, and launch run {run_id} of that repository again because the package upload timed out. ## generate_release_notes + rerun_failed_workflow write
In {at}, close the issues that have been silent for {inactive_days}, which the team agreed on in the last call, and report what pull request {number} still lacks before it can go in. ## close_stale_issues + triage_pull_request write
Without closing anything, show me which issues of {at} have had no activity for {inactive_days}, and tell me in addition what sort of issue {number} is and how urgently it needs an answer. ## close_stale_issues + triage_issue
Close what nobody has touched among the issues of {at} for {inactive_days}, and when the tracker is tidy again, write me a short overview of the ones that are left open. ## close_stale_issues + summarize_open_issues write
Before you write the notes for {at} from {from_ref} to {to_ref}, close the issues there that have gone {inactive_days} without a reply or any other activity. ## close_stale_issues + generate_release_notes write
I want the forgotten issues of {at}, that is those idle for {inactive_days}, closed for good, and I'd also appreciate suggestions as to who might review pull request {number}. ## close_stale_issues + suggest_reviewers write
Please check which issues in {at} would fall under a limit of {inactive_days} without activity, leaving them all open, and download the log of run {run_id} for me as well. ## close_stale_issues + capture_workflow_log
Our tracker at {at} is overflowing, so close each issue that's been inactive for {inactive_days}, and also repeat run {run_id} in there, since the outage at our provider is over. ## close_stale_issues + rerun_failed_workflow write
Who would be suitable to review {pr}, given that nobody has volunteered for {n} days, and is there anything apart from the review that still prevents it from being merged? ## suggest_reviewers + triage_pull_request
Suggest somebody to review {pr}, but not {exclude1} who has too much to do already, and assess {issue_2}, where a customer reports that files disappear without a warning. ## suggest_reviewers + triage_issue
I'm looking for {people_count} people who could review {pr}, and because the planning session starts in an hour, I also need to know in broad strokes what's open in {at_2}. ## suggest_reviewers + summarize_open_issues
Name a few contributors who know the code that {pr} changes so that I can ask them for a review, and summarise for our users what is new in {at_2} since {from_ref_2} as release notes. ## suggest_reviewers + generate_release_notes audience=users
Recommend reviewers for {pr}, which has waited long enough, and then close those issues in the same repository on which nothing has happened for {inactive_days}. ## suggest_reviewers + close_stale_issues write
Could you tell me who might take over the review of {pr} while {person} is on parental leave, and get me the complete log of run {run_id} in that repository? ## suggest_reviewers + capture_workflow_log
Find reviewers for {pr} and, while you are at it, restart run {run_id} in the same repository, including the jobs that had already passed, because the cache was corrupt. ## suggest_reviewers + rerun_failed_workflow write all_jobs
Fetch the log of {run}, which failed right after lunch, and then tell me whether pull request {number} in that repository has any obstacles to its merge besides the red check. ## capture_workflow_log + triage_pull_request
I'd like to read what {run} printed before it broke off, and I'd like your opinion on how severe {issue_2} is, because the two might be related. ## capture_workflow_log + triage_issue
Show me the output of {run}, only the steps that went wrong, and give me an overview of the open issues in the same repository so that I can see if it is a known problem. ## capture_workflow_log + summarize_open_issues failed_steps
Get hold of the log of {run} for the people who operate our build machines, and write the release notes of {at_2} from {from_ref_2} up to {to_ref_2}, which are long overdue. ## capture_workflow_log + generate_release_notes
Retrieve what {run} wrote to its log, and afterwards let me see which issues in that repository have been dormant for {inactive_days}, but please leave all of them open. ## capture_workflow_log + close_stale_issues
Since the failure in {run} looks like something an expert should judge, give me its log, and also suggest who could review pull request {number} in the same repository. ## capture_workflow_log + suggest_reviewers
Before you restart {run}, which I do want you to do, save its log for me, as the output of the first attempt disappears once the second has begun. ## capture_workflow_log + rerun_failed_workflow write
Please start {run} again now that the certificate has been renewed, and tell me what pull request {number} in that repository would still need once its checks are green. ## rerun_failed_workflow + triage_pull_request write
Run the failed jobs of {run} again, which ended in a timeout that has nothing to do with our code, and have a first look at {issue_2} to see how bad it is. ## rerun_failed_workflow + triage_issue write
Give {run} a second try because the download server was unreachable, and while it's running, summarise the issues that are open in {at_2}, at most {limit_2} of them. ## rerun_failed_workflow + summarize_open_issues write
Without starting it, tell me which jobs would run again if we retried {run}, and then write the release notes for {at_2} from {from_ref_2} to {to_ref_2}. ## rerun_failed_workflow + generate_release_notes
Trigger {run} once more, as it was cancelled by mistake, and close all issues in that repository which saw no activity whatsoever for {inactive_days}. ## rerun_failed_workflow + close_stale_issues write
Let {run} start over, since it only broke because of a full disk, and propose somebody who could review pull request {number} of the same repository in the meantime. ## rerun_failed_workflow + suggest_reviewers write
I want {run} to be started again, and I also want the log of run {run_id_2} from that repository, because that one failed for a reason nobody understands. ## rerun_failed_workflow + capture_workflow_log write
As both are supposed to go into the next version, find out what {pr} and pull request {number_2} in the same repository still need before either of them can be merged. ## triage_pull_request + triage_pull_request
Two customers called this morning, one because of {issue} and the other because of {issue_2}, so tell me for each of these how severe it is and what we should do next. ## triage_issue + triage_issue
I took over {at} and {at_2} from {person} and know neither of them well, so please summarise for each of the two what issues are open at the moment. ## summarize_open_issues + summarize_open_issues
Write the release notes of {at} from {from_ref} to {to_ref} and, because both are announced in the same newsletter, also those of {at_2} from {from_ref_2} to {to_ref_2}. ## generate_release_notes + generate_release_notes
Close the issues in {at} that nobody has touched for {inactive_days}, and do the same in {at_2}, where people agreed on {inactive_days_2} instead. ## close_stale_issues + close_stale_issues write
Who could review {pr}, and who would be the right person for pull request {number_2} in the same repository, if I would rather not bother {exclude1} with either of them? ## suggest_reviewers + suggest_reviewers
Download the logs of {run} and of run {run_id_2} in the same repository for me, because a step that passed in the first one made the second one crash. ## capture_workflow_log + capture_workflow_log
Since the machines are back after the power cut, start {run} again, and start run {run_id_2} from the same repository again too, because it died at the same moment. ## rerun_failed_workflow + rerun_failed_workflow write
{person} insists that pull request {number} in {at} must be merged today because of issue {number_2}, so examine whether the former is in good shape and whether the latter is truly that urgent. ## triage_pull_request + triage_issue
Check the tests of {pr} and anything else that might forbid a merge, then read {issue_2}, where the reporter describes the same freeze, and give me its kind and severity. ## triage_pull_request + triage_issue focus=tests
Although we merged {x_pr} yesterday, its follow-up {pr} is still waiting, so find out what it is waiting for, and condense the open issues of {at_2} into a page for our product manager. ## triage_pull_request + summarize_open_issues
Our volunteer evening starts at seven, and until then I have to know if {pr} is acceptable and, for handing out tasks, have at most {limit_2} open tickets of {at_2} summarised. ## triage_pull_request + summarize_open_issues
Inspect {pr}, above all its documentation, for anything that stands in the way of accepting it, and turn the commits of {at_2} after {from_ref_2} into release notes. ## triage_pull_request + generate_release_notes focus=documentation
Whether {pr} makes it into the release is for you to find out, please, and what users get between {from_ref} and {to_ref} of the same repository is something I'd like to have as a changelog. ## triage_pull_request + generate_release_notes
How far away from a merge is {pr}, and, supposing that we introduced a limit of {inactive_days}, which of the issues in {at_2} would be closed as stale? I need these answers for a discussion, so don't change anything. ## triage_pull_request + close_stale_issues
Vet {pr} for security problems that forbid merging it and, because I don't consider myself an expert, nominate {people_count} people who could review it after me. ## triage_pull_request + suggest_reviewers focus=security
The author of pull request {number} in {owner}/{repo} is getting impatient, so tell her through me what's still missing there, and who, apart from {exclude1}, might be willing to review it. ## triage_pull_request + suggest_reviewers
What separates {pr} from being merged, and what did the failing steps of run {run_id} in that repository print? I have to explain both to a colleague who doesn't use GitHub. ## triage_pull_request + capture_workflow_log failed_steps
Evaluate for me if {pr} may be merged and let me have a copy of whatever {run_2} logged, since the release engineer wants to study that before her shift ends. ## triage_pull_request + capture_workflow_log
I'm certain that {run_2} was killed by a flaky network and would like you to repeat it, but first tell me what {pr} needs besides green checks to be accepted. ## triage_pull_request + rerun_failed_workflow write
Tell me where {pr} stands with regard to a merge and, without launching anything, which of the jobs in run {run_id} of that repository would be executed if I asked for a retry. ## triage_pull_request + rerun_failed_workflow
Appraise {issue}, in which somebody claims that our login can be bypassed, and look into {pr_2} from a security point of view to see if anything speaks against merging it. ## triage_issue + triage_pull_request focus_2=security
How grave is issue {number} in {at}, and is the patch that {person} proposed for it, pull request {number_2}, complete enough that we could merge it before {day}? ## triage_issue + triage_pull_request
Look at {issue} and check whether somebody reported the same thing earlier, and since the whole tracker is new to me, describe in a few sentences what else is open in {at_2}. ## triage_issue + summarize_open_issues find_dups
Once you have figured out how pressing {issue} is, go through the other open issues of that repository, the oldest ones first, and sum them up for my handover to {person}. ## triage_issue + summarize_open_issues issue_order=oldest
Is {issue} as dangerous as the newspapers write? Tell me that first, and then prepare release notes for the customers of {at_2}, ranging from {from_ref_2} to {to_ref_2}, which must be friendly in tone. ## triage_issue + generate_release_notes audience_2=users
Sort {issue} into bug, question or wish without proposing any labels, and describe for the announcement on {day} what {at_2} has gained since {from_ref_2}, in the usual form of release notes. ## triage_issue + generate_release_notes no_labels
I'd like your judgement on {issue}, which nobody dares to answer, as well as a list, merely a list, of those issues in the same repository that have been asleep for {inactive_days}. ## triage_issue + close_stale_issues
Determine how severe the malfunction in {issue} is before you tidy up {at_2}, where all issues without any activity for {inactive_days_2} are to be closed except for those labelled {skip_labels_2}. ## triage_issue + close_stale_issues write
If {issue} is as bad as it sounds, we have to hurry with {pr_2}, so give me your rating of the issue and the names of people who could review the pull request. ## triage_issue + suggest_reviewers
Please see what {issue} is about and whether it duplicates an older one, and recommend a reviewer for {pr_2}, whose author doesn't know anybody in the project. ## triage_issue + suggest_reviewers find_dups
A student of mine ran into {issue} during her thesis, so please tell me how serious it is, and get me the text that {run_2} printed, where she believes the cause is visible. ## triage_issue + capture_workflow_log
Grade {issue} for me, which arrived just after the deployment of {ref}, and pull from run {run_id} of that repository the log of those steps that didn't succeed. ## triage_issue + capture_workflow_log failed_steps
Tell me whether {issue} deserves our attention this week, and set {run_2} going once more, since it was our own proxy that cut it off after {n} minutes. ## triage_issue + rerun_failed_workflow write
I can't decide two things, namely whether {issue} is a bug at all and whether restarting {run_2} makes sense, so classify the one and show me which jobs the other would start. ## triage_issue + rerun_failed_workflow
A new sponsor would like to understand {at}, so give an account of the problems that are open there, and explain what pull request {number}, which the sponsor paid for, still requires before it's merged. ## summarize_open_issues + triage_pull_request
Summarise all the unresolved tickets of {at} carrying {open_label} and check {pr_2} for gaps in its tests and other hindrances, because I present the two subjects together on {day}. ## summarize_open_issues + triage_pull_request focus_2=tests
Having inherited {repo} from {owner} this week, I want a digest of what is still unsolved there and, in more depth, an assessment of issue {number}, which everybody keeps mentioning to me. ## summarize_open_issues + triage_issue
Collect what people have reported in {at} and what remains open, then concentrate on {issue_2} and find out how critical it is, though I don't need label proposals for it. ## summarize_open_issues + triage_issue no_labels
Our donors receive a letter twice a year, for which I need to know which issues are open in {at} and, as release notes, what the project accomplished between {from_ref} and {to_ref}. ## summarize_open_issues + generate_release_notes
Outline the open issues of {at} beginning with the newest, and write release notes about the changes since {from_ref} that developers who build upon it will find useful. ## summarize_open_issues + generate_release_notes issue_order=newest audience=developers
Now that nobody objects any more, summarise the open issues in {at}, so that we have a record of them, and then close the ones on which nothing has happened for {inactive_days}. ## summarize_open_issues + close_stale_issues write
With a view to a smaller tracker I'd like an overview of what is open in {at} and a preview, no more than that, of the issues which {inactive_days} of inactivity would sort out. ## summarize_open_issues + close_stale_issues
Give me an impression of the unresolved problems in {at}, as I'm about to start there as a maintainer, and name {people_count} colleagues who could review my first pull request, number {number}. ## summarize_open_issues + suggest_reviewers
What do the open tickets of {at} complain about, and which people would have enough knowledge of the installer to review {pr_2}? {exclude1_2} wrote it and therefore doesn't count. ## summarize_open_issues + suggest_reviewers
I'm drafting an incident report about {at}, in which I need to quote the open issues in summarised form and the output of the failed steps of run {run_id} there. ## summarize_open_issues + capture_workflow_log failed_steps
Please condense the tickets that are open in {at}, no more than {limit}, and lay the log of {run_2} beside them, because I suspect that half of those reports stem from one broken build. ## summarize_open_issues + capture_workflow_log
Sum up what is unresolved in {at}, and explain which jobs would be launched if we tried {run_2} again, but leave the decision about starting it to our release manager. ## summarize_open_issues + rerun_failed_workflow
To spare me two visits to {at}, summarise the issues that are open there and put run {run_id} back to work, which was interrupted when our cloud credits ran out. ## summarize_open_issues + rerun_failed_workflow write
We'd love to mention the new encryption in the notes of {at}, which you should write from {from_ref} to {to_ref}, so examine also whether pull request {number} can be merged without security concerns. ## generate_release_notes + triage_pull_request focus=security
Make release notes out of everything that {at} received after {from_ref}; besides, I have to tell {person} why {pr_2} isn't merged yet, so find the reasons for that. ## generate_release_notes + triage_pull_request
Prepare the changelog for {at}, starting with {from_ref}, and investigate issue {number} there, which looks like a side effect of those changes, including whether others have reported it already. ## generate_release_notes + triage_issue find_dups
The notes for {to_ref} of {at}, which follows {from_ref}, have to be written by tonight, and in the same hurry I need to learn how severe {issue_2} is. ## generate_release_notes + triage_issue
Explain to the users of {at} in release notes what is different in {to_ref} compared with {from_ref}, and summarise which issues labelled {open_label_2} are still open there. ## generate_release_notes + summarize_open_issues audience=users
From {from_ref} to {to_ref} more than {n} people contributed to {at}, and I want their work described in release notes, followed by a digest of the issues that still await somebody. ## generate_release_notes + summarize_open_issues
Please describe the changes made to {at} since {from_ref} as release notes, and find out how many issues there would disappear if we closed those unused for {inactive_days}, which isn't decided yet. ## generate_release_notes + close_stale_issues
Once the release notes of {at} from {from_ref} through {to_ref} are finished, tidy up its tracker by closing all those issues that had no sign of life for {inactive_days}. ## generate_release_notes + close_stale_issues write
Write what contributors to {at} should know about the changes between {from_ref} and {to_ref}, as notes, and look for people who could review {pr_2} while I'm busy publishing them. ## generate_release_notes + suggest_reviewers audience=developers
I'm responsible for the release of {at}, for which two things are missing, that is the notes starting from {from_ref} and {people_count} reviewers for pull request {number}, so please take care of these. ## generate_release_notes + suggest_reviewers
Put together the release notes of {at} between {from_ref} and {to_ref}, and hand me the output of run {run_id}, the one that built the packages, so that I can verify the checksums. ## generate_release_notes + capture_workflow_log
{person} published {to_ref} of {at} without any notes, so write them, counting from {from_ref}, and then show me what went wrong in {run_2}, that is, the log of its failed steps. ## generate_release_notes + capture_workflow_log failed_steps
Record everything that changed in {at} since {from_ref} in a changelog, and start {run_2} another time, because the documentation can't be uploaded until it has passed. ## generate_release_notes + rerun_failed_workflow write
Write the release notes for {at} from {from_ref} to {to_ref} and let me know, for the estimate of our bill, which jobs a second attempt of run {run_id} there would involve. ## generate_release_notes + rerun_failed_workflow
I want to see the issues in {at} that have had no activity for {inactive_days}, without closing them, and to understand what prevents {pr_2}, which would settle many of them, from being merged. ## close_stale_issues + triage_pull_request
Enforce our rule in {at} by closing each issue that was left alone for {inactive_days}, save those marked {skip_labels}, and examine {pr_2} to find out whether it may be merged. ## close_stale_issues + triage_pull_request write
After you have closed the issues in {at} that nobody commented on or changed for {inactive_days}, please turn to issue {number}, which is recent, and tell me how much harm it does. ## close_stale_issues + triage_issue write
Preview for {at} which issues would be closed after {inactive_days} of silence and evaluate {issue_2}, of which I'd like to know the severity and the next step but no labels. ## close_stale_issues + triage_issue no_labels
Find out which of the issues in {at} have been abandoned for {inactive_days}, but spare them for now, and draw up a summary of the issues open in {at_2}, its successor. ## close_stale_issues + summarize_open_issues
Please get rid of the issues in {at} that have been idle for {inactive_days} by closing them, and report what else is open there, starting with the newest, when you have finished. ## close_stale_issues + summarize_open_issues write issue_order=newest
Show me which issues in {at} would be affected by a threshold of {inactive_days}, without touching them, and put the differences between {from_ref} and {to_ref} into release notes for the same project. ## close_stale_issues + generate_release_notes
We want {at} to look cared for when the article appears, so close its issues that were neglected for {inactive_days} and write notes for end users on everything new since {from_ref}. ## close_stale_issues + generate_release_notes write audience=users
I'd like a count of the issues in {at} that have been quiet for {inactive_days}, which should stay as they are, and some proposals for reviewers of {pr_2} other than {exclude_2}. ## close_stale_issues + suggest_reviewers
Because {person} and I have decided so, close all issues of {at} without activity for {inactive_days}, and then find {people_count} people who are competent to review {pr_2}. ## close_stale_issues + suggest_reviewers write
Please close the issues in {at} that nobody has reacted to in any way for {inactive_days}, and obtain the log of {run_2}, which my colleague wants to go through line by line. ## close_stale_issues + capture_workflow_log write
Which issues of {at} would a cleanup after {inactive_days} hit, supposing that we exempt {skip_labels}? Only list them for me, and add the log of the steps that failed in run {run_id} over there. ## close_stale_issues + capture_workflow_log failed_steps
Close whatever was dormant for {inactive_days} in the tracker of {at}, and before I decide about {run_2}, let me see which of its jobs would be carried out in another attempt. ## close_stale_issues + rerun_failed_workflow write_1
List the issues in {at} that have had no update for {inactive_days}, which I shall read at home, and rerun {run_2} with every single job, even those that were successful. ## close_stale_issues + rerun_failed_workflow write_2 all_jobs
Suggest someone who could review {pr}, as the area is unfamiliar to all of us, and establish whether {pr_2} can be merged, with its documentation as your main concern. ## suggest_reviewers + triage_pull_request focus_2=documentation
Apart from {exclude1}, who could judge the code in {pr}, and what has to happen before {pr_2}, which {person} started in spring, can finally be merged into the main branch? ## suggest_reviewers + triage_pull_request
Since I can't assign anybody myself, give me {people_count} names of potential reviewers for {pr} that I can pass on, and size up {issue_2} for me, leaving out suggestions for labels. ## suggest_reviewers + triage_issue no_labels
Help me with my homework as a new maintainer, which is to find out who should review pull request {number} in {at} and how severe issue {number_2} of that same project is. ## suggest_reviewers + triage_issue
Propose reviewers for {pr} who have experience with databases, and tell me in general terms what users of {at_2} have reported that hasn't been resolved, with the label {open_label_2} only. ## suggest_reviewers + summarize_open_issues
Find out who'd be able to review {pr}, and give me the open issues of the repository it belongs to as a summary in which those with the most comments lead. ## suggest_reviewers + summarize_open_issues issue_order=most_commented
My assistant has already fetched all the logs, what I lack is a list of people who could review {pr} and the text of the release notes for {at_2} from {from_ref_2} onwards. ## suggest_reviewers + generate_release_notes
While {person} prepares the packages, please search for a reviewer for {pr} and write up, for the programmers who use {at_2}, what was changed there between {from_ref_2} and {to_ref_2}. ## suggest_reviewers + generate_release_notes audience=developers
Who has the background to review {pr}, and which issues in {at_2} have been lying there for {inactive_days} without anything happening? Please don't close them, since I've promised to answer some. ## suggest_reviewers + close_stale_issues
I need a few names of reviewers for {pr}, none of them being {exclude}, and a cleaner {at_2}, in which you should close all issues that were dead for {inactive_days_2}. ## suggest_reviewers + close_stale_issues write
Pick {people_count} candidates for reviewing {pr} and send along the failing part of the log of run {run_id} in that repository, so that they know right away where to look. ## suggest_reviewers + capture_workflow_log failed_steps
I wonder who could give feedback on {pr} as a reviewer, since my own team has nobody left, and I'd also like to look at the raw output of {run_2}. ## suggest_reviewers + capture_workflow_log
Name possible reviewers of {pr} for me and, as long as you don't start anything, explain what a new attempt at run {run_id} in the same repository would comprise. ## suggest_reviewers + rerun_failed_workflow
{pr} has been ready since {day} but nobody reviews it, so suggest suitable people, and kick off {run_2} again, which was stopped by a server that has been replaced. ## suggest_reviewers + rerun_failed_workflow write
I would like the log of {run}, though just of the parts that failed, and your assessment of {pr_2}, which in my opinion is fit to be merged but which {person} doubts. ## capture_workflow_log + triage_pull_request failed_steps
Before {pr_2} is checked for vulnerabilities and everything else that may prohibit its merge, which I ask you to do as well, bring me the log of {run}. ## capture_workflow_log + triage_pull_request focus_2=security
Please get the output of {run}, which one of our users quotes in the forum, and see how severe {issue_2} is and whether it repeats what someone else has already reported. ## capture_workflow_log + triage_issue find_dups
Having read that {run} collapsed after {n} minutes, I'm curious what it logged, and I'd also like to know what kind of ticket {issue_2} is and whether it is pressing. ## capture_workflow_log + triage_issue
Give me the transcript of {run} for our archive and a compact description of all open issues in {at_2}, restricted to {limit_2} entries because the printed page isn't any longer. ## capture_workflow_log + summarize_open_issues
I can't open GitHub from the factory, so copy out what {run} printed and then describe the oldest issues that are still open in {at_2}, where our machines are maintained. ## capture_workflow_log + summarize_open_issues issue_order=oldest
Obtain the log of the failed steps in {run}, as the vendor requires it for the warranty, and write down for the buyers of {at_2} what has become better since {from_ref_2}, as release notes. ## capture_workflow_log + generate_release_notes failed_steps audience=users
After I've seen the log of {run}, which I'd like you to fetch, I will publish {to_ref_2} of {at_2}, so prepare its release notes with {from_ref_2} as the beginning too. ## capture_workflow_log + generate_release_notes
Save the log of {run} for me before it expires, and then free {at_2} from the issues that haven't moved for {inactive_days} by closing them, except those that carry {skip_labels}. ## capture_workflow_log + close_stale_issues write
May I have the log of {run}, of which I remember only that it was very long, and a list of the issues that {at_2} would lose under a limit of {inactive_days}? It is meant as a trial. ## capture_workflow_log + close_stale_issues
Look up what {run} printed at the end of its work and let me have it, and besides that think of {people_count} people who could review {pr_2} now that it compiles. ## capture_workflow_log + suggest_reviewers
{person} broke something in the parser, so I need the log of the steps in {run} that failed, as well as somebody except {exclude1} who can review the repair, {pr_2}. ## capture_workflow_log + suggest_reviewers failed_steps
Hand me the output of {run} and tell me which jobs a retry of it would start, since I have to explain to our treasurer why I'd like to spend the money. ## capture_workflow_log + rerun_failed_workflow
First of all I'd like to keep the log of {run} as evidence, and as soon as you have it, run the whole thing again with all of its jobs. ## capture_workflow_log + rerun_failed_workflow write all_jobs
Restart {run}, which suffered from the same outage as everything else this morning, and work out whether pull request {number} in that repository is mergeable or who has to act next. ## rerun_failed_workflow + triage_pull_request write
What would be started if we retried {run}, and is {pr_2} ready for a merge if you look at its tests first of all? I'll press all the buttons myself. ## rerun_failed_workflow + triage_pull_request focus=tests
Make {run} run again, because the licence server it depends on was being serviced, and evaluate how much {issue_2} hurts our users, for which I don't need any proposed labels. ## rerun_failed_workflow + triage_issue write no_labels
As soon as you've relaunched {run}, which only broke because of a quota, study {issue_2} and let me know how serious it is and if there are earlier reports of it. ## rerun_failed_workflow + triage_issue write find_dups
Please have {run} executed again from the first job to the last, and use the time that it takes to summarise for me the unresolved issues of the same repository. ## rerun_failed_workflow + summarize_open_issues write all_jobs
Tell me which jobs would be repeated by a rerun of {run}, which I may order later, and in addition what the open issues labelled {open_label_2} in {at_2} are about. ## rerun_failed_workflow + summarize_open_issues
The upload in {run} was refused because of a wrong password, so start it again, and write the release notes for the same repository, beginning with {from_ref} and ending with {to_ref}. ## rerun_failed_workflow + generate_release_notes write
Launch {run} once more now that GitHub has recovered, and tell the readers of our newsletter, who are ordinary users, in release notes what is new in {at_2} since {from_ref_2}. ## rerun_failed_workflow + generate_release_notes write audience=users
I'm only thinking about it so far, so show me what a second attempt at {run} would start and what {at_2} would lose if issues were closed after {inactive_days} without activity. ## rerun_failed_workflow + close_stale_issues
Retry {run}, whose failure was due to a typo in a secret that we have corrected, and close the issues in {at_2} which have been gathering dust for {inactive_days}, as was announced. ## rerun_failed_workflow + close_stale_issues write
Check which jobs we'd get by restarting {run}, but don't restart it, and choose {people_count} people from the project who would be well suited to review {pr_2}. ## rerun_failed_workflow + suggest_reviewers
I have repaired the runner that made {run} fail, which should therefore be started again, and I also need to know who could review my repair, that is {pr_2}, with {exclude} not among the candidates. ## rerun_failed_workflow + suggest_reviewers write
Get {run} started again since it was a mere hiccup, and show me what the failed steps of {run_2} printed, because that one doesn't look like a hiccup at all. ## rerun_failed_workflow + capture_workflow_log write failed_steps
Let me know what would be rerun if I gave {run} a second chance, without giving it one, and let me read the log that its predecessor, {run_2}, left behind. ## rerun_failed_workflow + capture_workflow_log
Examine {pr} for security flaws that rule out merging it, and {pr_2}, which contains nothing but text, for whether its documentation is good enough to go in. ## triage_pull_request + triage_pull_request focus_1=security focus_2=documentation
{x_pr} has been merged in the meantime, so the remaining two are {pr} and {pr_2}, and for both of these I'd like to know what prevents us from merging them too. ## triage_pull_request + triage_pull_request
Judge how serious {issue} is, which our own tester wrote, and then {issue_2} as well, where I'd like you to find out, too, whether it's a duplicate of something older. ## triage_issue + triage_issue find_dups_2
The two reports that reached {at} overnight, issues {number} and {number_2}, have to be classified by the time the team meets, and neither needs suggestions for labels. ## triage_issue + triage_issue no_labels
From the changes in {at} between {from_ref} and {to_ref} please prepare two sets of release notes, the first for our customers and the second for the developers who write plugins. ## generate_release_notes + generate_release_notes audience_1=users audience_2=developers
Close every issue in {at} that has been inactive for {inactive_days}, whereas in {at_2} you should merely list the ones that have been inactive for {inactive_days_2}, as its maintainers haven't agreed. ## close_stale_issues + close_stale_issues write_1
Two of our builds broke within the same hour, so please collect what the failing steps printed in {run} as well as in {run_2}, which I'll then compare side by side. ## capture_workflow_log + capture_workflow_log failed_steps
I don't want to start anything before noon, so for now just tell me which jobs would be launched by retrying {run} and which ones by retrying {run_2}. ## rerun_failed_workflow + rerun_failed_workflow
For the release of {at} I need three answers, namely what still blocks pull request {number}, who could review pull request {number_2}, and how severe issue {number_3} is, which came in this morning. ## triage_pull_request + suggest_reviewers + triage_issue
Save the log of {run}, start that run again because the timeout was our provider's fault, and then tell me whether pull request {number} in the same repository can be merged once it's green. ## capture_workflow_log + rerun_failed_workflow + triage_pull_request write
Summarise the open issues in {at}, close those which saw no activity for {inactive_days}, and when you've finished with the tracker, write the release notes from {from_ref} to {to_ref}. ## summarize_open_issues + close_stale_issues + generate_release_notes write
Tell me how bad {issue} is, find somebody who could review {pr_2}, which is supposed to cure it, and give me an overview of what else is open in {at_3}. ## triage_issue + suggest_reviewers + summarize_open_issues
My deputy needs the release notes of {at} since {from_ref}, a verdict on whether pull request {number} there is ready to be merged, and the log of run {run_id} from last night. ## generate_release_notes + triage_pull_request + capture_workflow_log
Please restart {run} now that the disk has been emptied, sum up the open issues of the same repository for our newcomers, and recommend a reviewer for pull request {number} there. ## rerun_failed_workflow + summarize_open_issues + suggest_reviewers write
Without closing any, list the issues in {at} idle for {inactive_days}, then tell me what kind of issue {number} is, and lastly show me what run {run_id} printed. ## close_stale_issues + triage_issue + capture_workflow_log
Find {people_count} reviewers for {pr}, write the changelog of that repository from {from_ref} to {to_ref}, and trigger run {run_id} there again, as it was cancelled by accident. ## suggest_reviewers + generate_release_notes + rerun_failed_workflow write
Summarise the open issues of {at} with the newest first, as most of them concern the update, and those of {at_2} with the oldest first, because nobody has looked after them. ## summarize_open_issues + summarize_open_issues issue_order_1=newest issue_order_2=oldest
Look for {people_count_1} people to review {pr}, which is a large change, and for {people_count_2} to review {pr_2}, which touches the same files and whose author would be grateful as well. ## suggest_reviewers + suggest_reviewers
Before you assess {pr_2} as to whether it's mergeable, go through {issue}, which it refers to, and let me know what kind of issue that is and how much it matters. ## triage_issue + triage_pull_request
Before looking at {pr_2}, whose state with regard to a merge I'd also like to know, please draw me a picture of what is generally open in {at}. ## summarize_open_issues + triage_pull_request
Before you tell me what else pull request {number} in {at} requires for its merge, write the release notes of that repository from {from_ref} to {to_ref}, as those are more urgent. ## generate_release_notes + triage_pull_request
Before you check if pull request {number} in {at} is fit for the main branch, clear the tracker there by closing all the issues without activity for {inactive_days}. ## close_stale_issues + triage_pull_request write
Before finding out what holds up {pr_2}, which I'm also curious about, search for {people_count} persons who might review {pr}, because they need some time to read it. ## suggest_reviewers + triage_pull_request
Before you evaluate whether {pr_2} is ready, get me the log of {run}, since a mistake that shows up there would make the whole evaluation easier to understand. ## capture_workflow_log + triage_pull_request
Before you give me your opinion on whether {pr_2} can be merged, restart {run}, for it takes almost an hour and could be done by the time I've read it. ## rerun_failed_workflow + triage_pull_request write
Before you classify {issue_2} and say how severe it is, report what obstructs the merge of {pr}, because its author wants to go home and is waiting for that. ## triage_pull_request + triage_issue
Before you turn to issue {number} in {at}, whose severity is disputed and should be judged by you, give me a general overview of the other things that are open there. ## summarize_open_issues + triage_issue
Before you triage {issue_2}, I'd like you to write down everything that {at} received after {from_ref} in the shape of release notes, since our printer closes at four. ## generate_release_notes + triage_issue
Before you rate the severity of issue {number} in {at}, which is new, please close the old ones there, meaning all that have been inactive for {inactive_days}. ## close_stale_issues + triage_issue write
Before reading {issue_2} and telling me what we should do with it, name some people who could be entrusted with the review of {pr}, as it has been waiting the longest. ## suggest_reviewers + triage_issue
Before you judge how harmful {issue_2} is, have a look for the log of {run} and give it to me, because I'll compare it with the error message in the report. ## capture_workflow_log + triage_issue
Before you answer whether {issue_2} is a real bug, start {run} over, which was hit by a failure of the network and which nobody else is allowed to restart. ## rerun_failed_workflow + triage_issue write
Examine {pr} for whatever prevents its merge and then describe the open issues of {at_2}, since both are topics of our conference call on {day}. ## triage_pull_request + summarize_open_issues
After the notes for the users of {at}, which should cover {from_ref} to {to_ref}, have been written, I'd also be happy about a digest of the issues open there. ## generate_release_notes + summarize_open_issues audience=users
As soon as you've closed the issues in {at} that have seen nothing new for {inactive_days}, prepare a synopsis of the ones that are open in {at_2}, where I've just become a member. ## close_stale_issues + summarize_open_issues write
After you have suggested reviewers for {pr}, which its author asked for in the chat, also recapitulate what is unresolved in the same repository under the label {open_label}. ## suggest_reviewers + summarize_open_issues
The log of {run} is the first thing I'd like to have, and a survey of the open tickets in {at_2}, of which I need {limit_2} at the most, is the second. ## capture_workflow_log + summarize_open_issues
Set {run} in motion again with each of its jobs, and when it's under way let me know in a summary which issues the people using {at_2} are still waiting to see solved. ## rerun_failed_workflow + summarize_open_issues write all_jobs
Clarify what {pr} lacks in order to be merged, which its author can't find out without your help, and put together the changelog of {at_2} since {from_ref_2}. ## triage_pull_request + generate_release_notes
Determine the severity of {issue}, which is a question of minutes, and continue with the release notes of {at_2}, which run from {from_ref_2} to {to_ref_2} and have to be finished today. ## triage_issue + generate_release_notes
After picking {people_count} possible reviewers for {pr}, also compose the release notes of the same repository for developers, from {from_ref} until {to_ref}, which {person} will then put online. ## suggest_reviewers + generate_release_notes audience=developers
Once you've downloaded the log of run {run_id} in {at}, which I ask you to do first, draft the release notes for that repository from {from_ref} to {to_ref}, because the build of the package is the last thing we waited for. ## capture_workflow_log + generate_release_notes
After {run} has been restarted, which is necessary because a mirror was out of order, also produce the notes of the same project for the period from {from_ref} to {to_ref}. ## rerun_failed_workflow + generate_release_notes write
Look into what keeps {pr} from being merged and, if you don't mind the extra work, remove the burden of old issues from {at_2} by closing those that nobody touched for {inactive_days}. ## triage_pull_request + close_stale_issues write
Besides the triage of {issue}, which I'd like you to do without delay, I want a list of the issues in the same repository that a limit of {inactive_days} would declare stale, but don't close them. ## triage_issue + close_stale_issues
Make a summary of everything that's unresolved in {at}, and only then close its stale issues, for which we settled on {inactive_days} without activity and on {skip_labels} as exceptions. ## summarize_open_issues + close_stale_issues write
After writing the notes on {at} from {from_ref} to {to_ref}, also determine which issues have been left untouched there for {inactive_days}, but the decision to close them is up to {person}. ## generate_release_notes + close_stale_issues
After you've come up with a person or two who could review {pr}, also make an end of the issues in {at_2} that have been inactive for {inactive_days}: they should be closed today. ## suggest_reviewers + close_stale_issues write
After the failed steps in the log of {run} have been shown to me, also shut the issues in {at_2} which have gone without any activity for {inactive_days}. ## capture_workflow_log + close_stale_issues write failed_steps
Explain which jobs would start if {run} were tried again, and explain which issues in {at_2} would be closed if {inactive_days} without activity were the rule. These are questions, not orders. ## rerun_failed_workflow + close_stale_issues
After it's clear what {pr} is still missing, which is for you to find out, also propose reviewers for {pr_2}, whose author has gone on holiday, though not {exclude1_2}. ## triage_pull_request + suggest_reviewers
Not only would I like to hear the severity of {issue} from you, but you should also find {people_count} people who might review {pr_2}, for it contains the only remedy that anybody has proposed up to now. ## triage_issue + suggest_reviewers
After describing the open issues of {at} in the order of their age, the oldest in front, also name those who'd be qualified to review pull request {number} over there. ## summarize_open_issues + suggest_reviewers issue_order=oldest
After everything that changed in {at} between {from_ref} and {to_ref} has been written up as release notes, also see who could review {pr_2}, which is intended for the version after that. ## generate_release_notes + suggest_reviewers
List the issues in {at} that were forgotten for {inactive_days}, none of which should be closed at this point, and advise me whom to ask to review pull request {number}. ## close_stale_issues + suggest_reviewers
After retrieving the log of {run} so that I can send it to our supplier, also tell me who knows enough about networking to review {pr_2}, apart from {exclude_2}. ## capture_workflow_log + suggest_reviewers
Start {run} again, whose only problem was a crowded machine, and afterwards give {pr_2} a chance by telling me which {people_count} people you consider capable of reviewing it. ## rerun_failed_workflow + suggest_reviewers write
After reporting on whether {pr} has conflicts, missing approvals or other obstacles to a merge, also fetch what run {run_id} of its repository printed, as I'd like to keep that text. ## triage_pull_request + capture_workflow_log
Read {issue}, tell me its kind and severity with no labels suggested, and when you're through with that dig out the log of {run_2}, in which the same message is said to appear. ## triage_issue + capture_workflow_log no_labels
In addition to an overview of the open issues in {at}, which I need for a letter to our members, please provide the log of run {run_id} there, failed steps only. ## summarize_open_issues + capture_workflow_log failed_steps
Make release notes of the changes from {from_ref} to {to_ref} in {at} and don't forget to get me the log of {run_2}, since the technician who comes on {day} wants to read it. ## generate_release_notes + capture_workflow_log
After you've closed those issues of {at} that have been without activity for {inactive_days}, which the whole team is in favour of, also bring me the output of run {run_id} there. ## close_stale_issues + capture_workflow_log write
Think of some reviewers for {pr}, which grew larger than planned, and at the same time give me access to what {run_2} wrote, that is, fetch its log, because our server deletes it tomorrow. ## suggest_reviewers + capture_workflow_log
Tell me in a few words whether anything still blocks {pr}, then get {run_2} going again, which stopped when somebody updated the machine underneath it. ## triage_pull_request + rerun_failed_workflow write
After you have assessed {issue}, which was written by someone who seems to know the program well, also make another attempt at {run_2}, since its failure was caused by a slow database. ## triage_issue + rerun_failed_workflow write
When you have summed up what's left open in {at} with the label {open_label}, start run {run_id} of that repository once again, because the test that broke it depends on the weather service. ## summarize_open_issues + rerun_failed_workflow write
After the changes of {at} since {from_ref} have been put into release notes, also find out, without actually starting them, which jobs of {run_2} a second attempt would include. ## generate_release_notes + rerun_failed_workflow
Really close the issues in {at} that have been abandoned for {inactive_days} and, when the last one is gone, restart run {run_id} there, which had bad luck with a package server. ## close_stale_issues + rerun_failed_workflow write
Propose somebody other than {exclude1} who could review {pr}, and show me what would be started by repeating {run_2}, which I'd rather not repeat before I know that. ## suggest_reviewers + rerun_failed_workflow
As soon as I've got the log of {run}, which you should fetch for me, see to it that the run is started again, as its cause, an expired password, is gone. ## capture_workflow_log + rerun_failed_workflow write
Start {run} again, please, since it was only a problem with our internet connection, but of {run_2}, which I believe has a real error, I'd first like to read the log. ## rerun_failed_workflow + capture_workflow_log write
In both {pr} and {pr_2} the handbook is changed, and I'd like you to check each of them for obstacles to a merge while paying most attention to the documentation. ## triage_pull_request + triage_pull_request focus=documentation
The author of {pr} and {pr_2} is the same person, who'd like to see them merged before her exams begin, so tell me for each what she has left to do. ## triage_pull_request + triage_pull_request
As {issue} and {issue_2} were both written by people who hadn't used the search, please triage the two of them and find out whether the same problems had been reported before. ## triage_issue + triage_issue find_dups
Our two products, {at} and {at_2}, share a support team that would like to start the week with an overview of the open issues of the first and of the second. ## summarize_open_issues + summarize_open_issues
Summarise which issues labelled {open_label_1} are open in {at} and, in a separate text, which ones labelled {open_label_2}, because two different people are going to take care of them. ## summarize_open_issues + summarize_open_issues
Version {to_ref} of {at} is followed within a day by {to_ref_2} of {at_2}, and I need release notes for each of them, the former starting from {from_ref} and the latter from {from_ref_2}. ## generate_release_notes + generate_release_notes
How many issues would {at} lose if {inactive_days} of inactivity were our limit, and how many would {at_2}? Please show me both lists and leave everything as it is for now. ## close_stale_issues + close_stale_issues
Find {people_count} people each for reviewing {pr} and {pr_2}, which were written by students in the course of a summer project and ought to be read by somebody with experience. ## suggest_reviewers + suggest_reviewers
One build, {run}, worked on the old machine, and another, {run_2}, broke on the new one, so give me the logs of both in order that I can find the difference. ## capture_workflow_log + capture_workflow_log
Because we exchanged the compiler afterwards, the results of {run} and {run_2} are worthless, so please start both of these again with all jobs, including those that had passed. ## rerun_failed_workflow + rerun_failed_workflow write all_jobs
After {issue} has been classified, which our hotline is anxious to hear about, also give me a general account of the unresolved issues in {at_2}, with {limit_2} of them at the very most. ## triage_issue + summarize_open_issues
Could you see whether {pr} is mergeable and tell me how bad {issue_2} is, which it's said to resolve? ## triage_pull_request + triage_issue
I need to know what's keeping {pr} from being merged and what the open issues of that repository are about. ## triage_pull_request + summarize_open_issues
Check whether we can merge {pr}, and then draft notes for {at_2} on the changes between {from_ref_2} and {to_ref_2}. ## triage_pull_request + generate_release_notes
What does {pr} still lack? And please close the issues in {at_2} that have been inactive for {inactive_days}. ## triage_pull_request + close_stale_issues write
Nobody reacts to {pr}, so tell me what it's missing for a merge and who would be a sensible reviewer. ## triage_pull_request + suggest_reviewers
Is there a reason why {pr} can't be merged yet, and what did run {run_id} in the same repository print? ## triage_pull_request + capture_workflow_log
Assess the readiness of {pr} for me, and rerun {run_2}, because its failure was nothing but a timeout. ## triage_pull_request + rerun_failed_workflow write
How severe is {issue} in your eyes, and is {pr_2}, which somebody wrote overnight, good enough to be merged? ## triage_issue + triage_pull_request
Triage {issue}, which a journalist asked us about, and summarise whatever else is open in the same repository. ## triage_issue + summarize_open_issues
Tell me what kind of issue {issue} is and prepare the release notes of {at_2} starting from {from_ref_2}. ## triage_issue + generate_release_notes
Rate {issue} for me, please, and close the issues in {at_2} on which nothing has happened for {inactive_days}. ## triage_issue + close_stale_issues write
I'd like to know how urgent {issue} is and who, other than {exclude1}, could review {pr_2}. ## triage_issue + suggest_reviewers
Find out how serious {issue} is and if it's a duplicate, and fetch the log of {run_2} too. ## triage_issue + capture_workflow_log find_dups
Have a look at {issue}, whose severity nobody can judge, and restart {run_2}, which ran out of memory. ## triage_issue + rerun_failed_workflow write
Which problems are still unsolved in {at}, and does anything prevent pull request {number} there from being merged? ## summarize_open_issues + triage_pull_request
Summarise the open issues of {at} for me, and look closely at {issue_2} to see how dangerous it is. ## summarize_open_issues + triage_issue
What is open in {at} at the moment, and what would the release notes from {from_ref} to {to_ref} say? ## summarize_open_issues + generate_release_notes
I want a summary of the open issues in {at} and a list of those untouched for {inactive_days}, nothing closed. ## summarize_open_issues + close_stale_issues
Describe what's unresolved in {at} and suggest {people_count} people there who could review pull request {number}. ## summarize_open_issues + suggest_reviewers
Give me an overview of the open tickets in {at}, and start {run_2} again since the proxy works now. ## summarize_open_issues + rerun_failed_workflow write
We ship {at} tonight, so write the notes since {from_ref} and tell me if pull request {number} can be merged. ## generate_release_notes + triage_pull_request
Write up the changes in {at} from {from_ref} to {to_ref}, and judge whether issue {number} there is critical. ## generate_release_notes + triage_issue
Release notes for {at} since {from_ref} are due today, and so is a summary of the issues open there. ## generate_release_notes + summarize_open_issues
Draft the notes for {at} from {from_ref} to {to_ref} and close its issues that were idle for {inactive_days}. ## generate_release_notes + close_stale_issues write
Turn the changes in {at} since {from_ref} into release notes and find me somebody who can review {pr_2}. ## generate_release_notes + suggest_reviewers
Compose the changelog of {at} from {from_ref} to {to_ref}, and let me read what run {run_id} there printed. ## generate_release_notes + capture_workflow_log
Prepare release notes for {at} since {from_ref}, and run {run_id} there should be restarted, so please do that. ## generate_release_notes + rerun_failed_workflow write
Close the issues in {at} that haven't had activity for {inactive_days}, and check if {pr_2} is ready to merge. ## close_stale_issues + triage_pull_request write
Which issues in {at} would {inactive_days} of inactivity close, and how severe is issue {number} in that repository? ## close_stale_issues + triage_issue
Close all issues of {at} that nobody has touched for {inactive_days}, then give me a summary of the others. ## close_stale_issues + summarize_open_issues write
List the issues in {at} that were quiet for {inactive_days}, and write the release notes there since {from_ref}. ## close_stale_issues + generate_release_notes
Clean up {at} by closing issues inactive for {inactive_days}, and tell me who could review pull request {number}. ## close_stale_issues + suggest_reviewers write
Show me the issues in {at} with no activity for {inactive_days} as well as the log of run {run_id} there. ## close_stale_issues + capture_workflow_log
Please close everything in the issue tracker of {at} that's been dead for {inactive_days}, and also retry {run_2}. ## close_stale_issues + rerun_failed_workflow write
I'm looking for someone to review {pr}, and I'd like to hear what still stands in the way of {pr_2}. ## suggest_reviewers + triage_pull_request
Who knows enough to review {pr}, and would you call the problem in {issue_2} severe or can it wait? ## suggest_reviewers + triage_issue
Suggest reviewers for {pr} and, as I'm new to it, summarise the open issues of the same repository. ## suggest_reviewers + summarize_open_issues
Find reviewers for {pr} and, while you are at it, write the release notes of {at_2} since {from_ref_2}. ## suggest_reviewers + generate_release_notes
Recommend a reviewer for {pr} and list, without closing them, the issues in {at_2} that were idle for {inactive_days}. ## suggest_reviewers + close_stale_issues
Name {people_count} people who could review {pr}, and send me the failed steps from the log of {run_2}. ## suggest_reviewers + capture_workflow_log failed_steps
Who could review {pr} instead of {exclude1}? Besides, {run_2} was cancelled by accident, so please start it again. ## suggest_reviewers + rerun_failed_workflow write
Get me the log of {run}, please, and tell me whether {pr_2} is blocked by anything you can see. ## capture_workflow_log + triage_pull_request
What did {run} print, and is {issue_2} the serious bug that {person} believes it to be? ## capture_workflow_log + triage_issue
I'd like to have the log of {run} and a summary of all the issues that are open in {at_2}. ## capture_workflow_log + summarize_open_issues
Fetch the log of {run}, and write the notes for {at_2} that lead from {from_ref_2} to {to_ref_2}. ## capture_workflow_log + generate_release_notes
Download what {run} logged and close the issues in {at_2} that have been sleeping for {inactive_days}. ## capture_workflow_log + close_stale_issues write
Show me the log of {run} and suggest a few people for the review of pull request {number} in that repository. ## capture_workflow_log + suggest_reviewers
Keep a copy of the log of {run} for me and then restart that run with the failed jobs. ## capture_workflow_log + rerun_failed_workflow write
Now that the server is back, start {run} again and check what else {pr_2} needs before its merge. ## rerun_failed_workflow + triage_pull_request write
Please retry {run}, as it wasn't our fault, and let me know how grave the crash in {issue_2} is. ## rerun_failed_workflow + triage_issue write
Which jobs would a rerun of {run} start, and what are the open issues in {at_2} about? ## rerun_failed_workflow + summarize_open_issues
Kick off {run} again, please, and write down what {at_2} has gained since {from_ref_2} as release notes. ## rerun_failed_workflow + generate_release_notes write
Restart {run}, which hung for hours, and close the issues in {at_2} that nobody has updated for {inactive_days}. ## rerun_failed_workflow + close_stale_issues write
{run} deserves another chance, so start it again, and find {people_count} people who could review {pr_2}. ## rerun_failed_workflow + suggest_reviewers write
Start {run} once more but only show me the log of {run_2}, as I want to understand that one first. ## rerun_failed_workflow + capture_workflow_log write
Are {pr} and {pr_2} both ready to be merged, or is there still something left to do on one of them? ## triage_pull_request + triage_pull_request
Please suggest reviewers for {pr} and for {pr_2}, since the colleague who normally reviews everything is ill. ## suggest_reviewers + suggest_reviewers
Let me have the logs of {run} and {run_2}, which failed in the same way although they test different things. ## capture_workflow_log + capture_workflow_log
Say how urgent {issue} is and how urgent {issue_2} is, so that I know which of them to begin with. ## triage_issue + triage_issue
I've been asked to tidy up after the broken deployment in {at}. Get the log of run {run_id}, tell me whether the repair in pull request {number} is ready to be merged, and start the run once more when you have both. ## capture_workflow_log + triage_pull_request + rerun_failed_workflow write
We're three people who share the work on {at}, and each of us needs something: a summary of the open issues, the severity of issue {number}, which is our oldest, and somebody who could review pull request {number_3}. ## summarize_open_issues + triage_issue + suggest_reviewers
The new website of {at} will have three boxes. They contain the release notes for users since {from_ref}, a summary of the issues that are still open, and a word on whether pull request {number} is ready to be merged. ## generate_release_notes + summarize_open_issues + triage_pull_request audience=users
Our small association has neither a budget nor an office, but it has {at} and far too many forgotten issues in there. Please close those without activity for {inactive_days}, and tell us who might review pull request {number} for free. ## close_stale_issues + suggest_reviewers write
When the alarm woke me at four I only saw that {run} had gone wrong and that {issue_2} had been opened a minute later. Show me the failed steps from the log, and tell me how severe the issue is. ## capture_workflow_log + triage_issue failed_steps
The auditors come on {day} and are interested in two documents, an evaluation of {pr} that concentrates on security and says what's missing for a merge, and the release notes of {at_2} from {from_ref_2} to {to_ref_2} in their usual form. ## triage_pull_request + generate_release_notes focus=security
Yesterday's storm cut off our server room for {n} hours, which is why {run} failed. Please start it again and, so that I can plan my week, summarise the open issues of {at_2}, the most discussed ones first. ## rerun_failed_workflow + summarize_open_issues write issue_order=most_commented
My predecessor used to decide alone who reviews what, and since she left, {pr} has been waiting in vain. Suggest {people_count} reviewers for it, and have a look at {issue_2} too, because I can't tell whether it's a bug or a question. ## suggest_reviewers + triage_issue
In spring we agreed with the users of {at} that issues without activity for {inactive_days} may be closed. Please do it now, and then write the release notes for the changes from {from_ref} to {to_ref}. ## close_stale_issues + generate_release_notes write
I don't want {pr} merged or approved by anyone, as I only collect facts for {person}. Report what still stands in its way, and add the log of run {run_id} from that repository, which she can't open. ## triage_pull_request + capture_workflow_log
For a lecture about open source I'd like to show my students a summary of the open issues in {at} and a list of those that had no activity for {inactive_days}, though of course nothing should be closed. ## summarize_open_issues + close_stale_issues
A hospital depends on {at} and has reported issue {number}, which I'd like you to classify without proposing labels. Its engineers sent us pull request {number_2} as a solution, so find out whether anything speaks against merging that. ## triage_issue + triage_pull_request no_labels
Please summarise the {limit} newest open issues of {at} and get me the log of run {run_id} over there. ## summarize_open_issues + capture_workflow_log issue_order=newest
"""

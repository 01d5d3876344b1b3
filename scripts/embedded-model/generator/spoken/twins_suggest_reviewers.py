"""Requests that no tool fits, each the twin of one for suggest_reviewers, changed in nothing but what it asks for."""
TEMPLATES = """
Let's not wake {x_exclude1}, who was on call all night. Switch off the reminders that {pr} keeps sending to that poor soul.
My boss wants to see reviewer names next to {pr} by {day}. Enter {x_exclude1} and {x_exclude2} there, please.
Those {x_people_count} authorities on this part of {owner}/{repo} have been consulted about PR {number}. Pay their expenses from our collective.
Seven possible reviewers for {pr} were on my list, and the first six declined. Send the seventh, {x_exclude1}, a formal review request.
In the spirit of sharing knowledge, I'd like {pr} to be read by students of that directory's history. Could you announce it on our forum?
The jury for the student prize consists of three reviewers per contribution, and for {pr} the chairs are taken. Please mark it with the label "prize".
Our Helm charts are everybody's and nobody's. In {pr}, where the values file is reorganised, sort the keys alphabetically and push that as a commit.
As the modem protocol dates from the eighties, I'm afraid that {pr} will outlive us all. Does GitHub keep a pull request for ever?
In {n} hours the plane takes off with me on it, and until then I want the conversation on {owner}/{repo} pull request {number} to be locked.
Cross {x_exclude1} and {x_exclude2} off the requested reviewers of PR {number} in {owner}/{repo}, as both have changed departments.
Since the CODEOWNERS file was deleted by mistake, we've had to find reviewers by hand. Restore it in {at} and mention pull request {number} in the commit message.
The summer camp's timetable generator was written by former campers, and one of those, {person}, ought to be allowed to push to the branch of {pr}. Grant that.
Nobody admits to knowing the font renderer of {owner}/{repo}, but the history can't lie: blame every line of pull request {number} and send me the output.
Because it was {person} who used to distribute the reviews by intuition, and intuition can't be inherited, I need a bot that deals out every new pull request in {at}.
Behind {pr} there are two years of research, so an ordinary merge commit won't do. Write one that tells the whole story, then merge.
{pr} touches the scheduler, which I've never understood. Draw me a diagram of how its queues and workers hang together.
For pull request {number}, which sits in the repository {repo}, which belongs to {owner}, a preview environment is wanted. Spin one up.
Might there be somebody with the background to check the pages in the wiki of {at}? I need a name to put down as editor.
Is there anyone in {owner}/{repo} well versed in the topic of discussion {number} whom I could approach about moderating it?
The ISO people insist on {x_people_count} reviewers for everything. Adapt the branch protection of {at} to that before {pr} goes in, please.
Since the last reorganisation nobody seems to feel responsible for the billing code. Pull request {number} in {at} touches exactly that, so write {x_exclude1} into CODEOWNERS there.
Our apprentice opened {pr} on her own initiative and would learn a lot from pairing. Put an hour with {person} into her calendar.
{x_exclude1} got promoted and no longer reads code. Withdraw that account's pending review request from {pr}.
My supervisor expects {x_people_count} referees for the article that came out of {pr}. How long do journals usually take to find them?
The plugin's author offers to walk {x_people_count} reviewers through {pr} on a call. Schedule it for {day} and book the large room.
Our curling club's website has exactly one active developer, who wrote {pr}. Give the past contributors write access again, so that he's no longer alone.
Code freeze is on {day} and {pr} still has no milestone. Any will do, so put it into the next one.
There's room for {x_people_count} names in the reviewers' column for {pr}; export that column as a spreadsheet, considering that the auditors asked for it after last month's quarrel.
Our release manager demands {x_people_count} reviewers on {pr}. What's the highest number that GitHub lets one request?
Experience tells me that a review by someone who's ignorant of our tenant model is useless, and {person} gave {pr} just such a review. Dismiss it.
A reviewer who merely corrects commas is no use to me, so hide the {n} remarks about commas that were left on {pr}.
Glean from past reviews in {owner}/{repo} which remarks come up again and again, and turn them into a checklist for the pull request template.
Given that {pr} has been translated from Fortran by a machine, I'd like it rewritten by you in idiomatic C, provided that the results stay the same.
Regular expressions are write-only, they say, and {pr} contains eleven. Replace the longest one with a small parser and push it to that branch.
Conflict of interest: {x_exclude1} sells the product that {pr} integrates. Say so in a comment there, and keep it polite.
Our lawyers want a named expert behind each licence change. Write {person}'s name into the description of PR {number} in {owner}/{repo}.
The workshop was attended by seven reviewers, each of whom was acquainted with the code in {pr}. I was so glad that you'd suggested them.
Because {pr} spans the server, the client and the installer, I'd prefer to have {x_people_count} small pull requests rather than a big one. Split it accordingly.
I've sorted the {x_limit} oldest tickets, so that's done. For {pr}, please resolve the conflict in the cookie handling in favour of main.
I became maintainer of {owner}/{repo} last week and know no rules. Which permission does one need in order to delete the branch behind pull request {number}?
A nurse on night shift wrote {pr} between two alarms. I find that touching and want a paragraph about her in our newsletter. Compose it, please.
I need chairs for {x_people_count} people on {day}. {person} is fine with whichever room you book. We'll be reading {pr} aloud.
All the original authors have gone. Still, {pr} must bear their names, so add a co-author line for each of them to its commits.
Because {pr} changes the way we compute interest, it should be hidden behind a feature flag. Add one that's off by default.
My pull request is number {number} in {at}, and for two weeks not a soul has commented on it. Perhaps I should bump it; write "any news?" there for me.
The account {x_exclude1} is a deploy robot. Block it from commenting on {pr} and everywhere else in our organisation.
I hate group reviews. Had anybody asked me, a lone reviewer would have read {pr}, but it was merged on {day} and that's that.
{x_exclude1} has just become a father and is asleep whenever he can be. Close his pull request {pr}, and promise there that he may open it again.
The linker script was broken in {x_ref} and repaired a week later by people I've never met. Cherry-pick their repair onto the branch of {pr}.
I'd like to entrust {pr} to the merge queue, a topic on which I've read a lot and understood little. How does it choose the order?
{repo} is {owner}'s. Pull request {number} there lacks a line in the changelog file. Commit one under "Fixed".
If the review isn't done by {day}, {x_ref} slips; hence I'd like {at} pull request {number} moved to a later milestone immediately.
I'd rather not ping all {n} members of {owner}/{repo}. Can a team be mentioned on pull request {number} without an e-mail going out to everybody?
Please don't request the reviews yet. As soon as {pr} is no longer a draft, request them from {x_exclude1} and {x_exclude2}.
Play talent scout for me in {owner}/{repo} and invite the author of pull request {number} to a job interview.
Bots such as {x_exclude1} don't count as reviewers. Make the approval that it left on {pr} disappear.
I'd rather not hear of {pr} any longer; apart from that I'm open to any kind of mail. Unsubscribe me from it.
I want to request reviews for pull request {number} in {owner}/{repo} after I've been on holiday. Remind me of it on {day}, shortly before noon.
Having argued with the author in public, {x_exclude1} can't be impartial, so minimise that account's comments on PR {number} at {owner}/{repo}.
The planetarium people sent us {pr}. It deals with leap seconds. By whom is it decided when the next one comes?
My mentor says to find a reviewer for {pr} on my own. I don't want any help with it, then. Nothing to do for you.
You don't have to write to anybody or assign anything. I merely wonder whether pull request {number} in {at} can be turned into a patch file.
Pull request {number} of {owner}/{repo} is my very first, and the template says "mention a suitable reviewer". Delete that sentence from the template, please, it scares newcomers.
Two timezones away from everyone, I'd like to see the times on {pr} in my own zone. Where's the setting?
"""

"""Requests that no tool fits, each the twin of one for close_stale_issues, changed in nothing but what it asks for."""
TEMPLATES = """
Please close every pull request of {at} once it's been inactive for {x_inactive_days}.
Please lock every issue of {at} once it's been closed for {x_inactive_days}, and leave the open ones as they are.
The tracker of {at} is full of unanswered issues. Write a friendly reply under whatever had no activity in {x_inactive_days}.
Spring cleaning in {at}: any branch without a commit for {x_inactive_days} gets write protection. Go ahead.
We agreed on a {x_days}-day rule for {at}. Apply it: archive the discussions that are older than that without activity.
Our policy: deploy keys without any use for {x_inactive_days} are revoked. Enforce it in {at}.
If no one has said a word on a closed issue in {at} for {x_inactive_days}, lock the conversation there.
Nobody is ever going to look at those again. {at}, every wiki page without an edit for {x_inactive_days}, delete it please.
{repo} of {owner} drowns in old artifacts. Delete those that have not been downloaded for {x_inactive_days}.
In {at}, shut down every self-hosted runner that's been dormant for {x_inactive_days}.
{owner}'s {repo}: really delete the draft releases that nobody has touched in {x_inactive_days}.
I've seen the list, looks fine. Now actually reopen the issues in {at} that were closed for want of activity on {day}.
The dry run was OK. Do it for real now: {at}, {x_inactive_days}. Delete the old workflow runs.
Yes, for real: remove the collaborators of {at} after {x_inactive_days} of inactivity.
No preview needed, just revoke the stale invitations. Repo {owner}/{repo}, {x_days} days.
You have my OK: whatever has been quiet for {x_inactive_days} in {at}, convert it into a discussion.
Go ahead and lower the stale threshold in the bot's configuration of {at} to {x_inactive_days}.
I'd like the issues of {at} that have gone without activity for {x_months} months transferred to {x_at}.
Could you print the issues in {at} that have been sitting there untouched for {x_inactive_days} and hang them up in the corridor?
Would you mind pinging the authors of all issues on {at} that saw no activity over the last {x_inactive_days}?
Time to let go. Gists of {x_owner} with {x_inactive_days} of silence can be deleted, do that, but spare the tracker of {at}.
Close what's been open for years on the security tab of {at}, but never touch anything rated critical.
Everything in {at} without activity for {x_inactive_days} may be labelled {x_skip_labels1}. Exception: pinned issues. Do it, and close nothing.
Please unsubscribe me from the old issues in {at}. Old means {x_inactive_days} with nothing happening. Those with label {x_skip_labels1} stay.
Sweep the caches of {at}: idle for {x_inactive_days} and they're gone. Caches of the main branch are off limits.
Leave issues tagged {x_skip_labels1} where they are; all others in {at} get moved to the icebox column of our board after {x_inactive_days} of silence.
Except for {x_skip_labels1}, rename the labels of {at} that nobody has used in {x_inactive_days}, with "old" in front of each name.
Anything labelled {x_skip_labels1} must lose that label, {x_skip_labels2} too. The rest of {at} is fine as it is.
{person} insists that we keep {x_skip_labels1} issues visible. Fine. Pin the three in {at} that have been dead for the longest time.
Remove the label stale from issues in {at} with no activity for {x_weeks} weeks. I mean it, and no closing.
{x_days} days of nothing and an issue in {at} is closed; only one label protects it. Who on earth came up with such a rule?
Not {x_inactive_days}, we changed it: edit the policy page of {at} so that it promises an answer after a week.
Don't touch {x_at}. In {at}, close discussions without activity for {x_inactive_days}.
There must be {n} zombies in {at}. Cancel all workflow runs that have hung in the queue since {day}.
PRs only, no issues: close those in {at} with {x_inactive_days} of inactivity.
Before the release I want a clean slate. In {at}, dismiss the review requests that have gone unanswered for {x_weeks} weeks.
New year, clean slate. Close any milestone in {at} whose date has passed, and carry its issues over to the next.
I'm archiving half of our organization. Concretely: archive all repositories of {x_owner} that have been inactive for at least {x_inactive_days}, {at} excepted.
I hereby declare bankruptcy on {at}: switch the issue tracker off altogether in the settings, with no exception for anything.
Carry out the renaming of labels in {at} we talked about, taking {x_skip_labels1} to {x_skip_labels2} on every issue.
With {x_weeks} weeks as the limit, which pull requests of {at} would have to be called stale? A list is all that I'm allowed to ask for.
Show me the forgotten branches of {at}, by which I mean those untouched for {x_inactive_days}, and disregard everything that's protected.
Leaving aside issues labelled {x_skip_labels1}, which ones in {at} were closed within the last {x_inactive_days}? I would like to read the list before the meeting.
We exempt {x_skip_labels1} from the stale rule. How does the bot in {at} find out about that, does it read a file or some setting?
Please run the clean-up of our package registry in preview mode, with {x_inactive_days} as the limit; the tracker of {at} isn't concerned.
I'd like a rehearsal for {at}: which commits, apart from merges, would we lose if the history was cut off at {x_ref}?
The reviewers are busy and the release is out, so there's time to think about stale branches. Which ones in {at} have been idle for {x_inactive_days}? I'm not going to delete them yet.
Issues don't concern me here. I want to see the pull requests in {at} that have had {x_inactive_days} without activity, because I suspect that some overlap with {x_pr}.
When you closed issues in {x_at}, a few people got angry. For {at} I therefore want you to draft an announcement of {n} lines that explains the rule beforehand.
Our annual report mentions how many reports in {at} were answered. Please work out the share that got a reply within {x_inactive_days} and put it into a pie chart.
Someone at {owner} thinks that {repo} is dead. Let me see the download numbers there of the last {x_inactive_days}, week by week, in the hope that they're high.
I have no right to close issues in {at}, and I want it. Please give me the triage role there from {day} on.
To be on the safe side, save a backup of all issues of {at} with their comments, and wait for my word before you do anything else.
Which discussions in {at} would an outsider take for abandoned, given that nobody has joined them for {x_inactive_days}? Please don't close them, as I want to revive some.
Please bring all discussions in {at} to a close that have been without any activity for {x_inactive_days}.
After {x_inactive_days} of silence a pull request in {at} has had its chance, so please close it and delete its branch.
I hereby ask you to reopen each issue of {at} that the bot closed after {x_inactive_days} of inactivity.
Let's not wait any longer: please transfer what has been stale in {at} for {x_inactive_days} to the tracker of {x_at}.
Would you wake the sleeping issues in {at}? By waking I mean a comment that asks each author whether the problem persists.
Whatever fork of {at} has gathered moss for {x_inactive_days} may be deleted, so please do it now.
Except where the label is {x_skip_labels1}, please remove the milestone from the issues in {at} that have been idle for {x_inactive_days}.
Please hide the comments under {at}'s issues which have had no reactions for {x_inactive_days}, but not those by members.
Being without activity for {x_inactive_days} is what disqualifies a maintainer of {at} from voting, which I'd like you to write into the bylaws.
The time for warnings is over, so please ban the accounts in {at} that spammed us on {day}.
Please list the stargazers of {at} that have not been active for {x_inactive_days}, but don't contact them.
Which labels of {at} would be swept away if {x_inactive_days} without use was the criterion?
I'd like to see, and only to see, which webhooks in {at} have been failing for {x_inactive_days}.
Please point out the files in {at} on which nobody has worked for {x_inactive_days}; deleting is my job.
Could you check how many screenshots in the wiki of {at} have grown stale, with {x_ref} as the yardstick?
Do a dry run of the deployment of {at}, please, and assume that the staging server is empty.
What in {at} has been dead for {x_inactive_days}? It's the code that I'm asking about, functions nobody calls, and none should be deleted.
Apart from those with admin rights, which members of {x_owner} have been inactive in {at} for {x_inactive_days}? Please just name them.
Tell me, without dismissing anything, which security alerts in {at} have waited {x_months} months for any reaction.
For a long time I was against closing anything automatically, because it feels rude to the people who took the trouble to write. However, {person} has convinced me. So please add the stale action to {at}, with {x_inactive_days} in its configuration.
Nobody remembers what most of the old branches in {at} were about, and their authors have stopped answering. If {x_inactive_days} have passed since the last commit, please turn each of them into a tag, so that we can concentrate on the rest.
The new major version replaces nearly everything that the old documentation of {at} describes. I'd therefore like you to delete all wiki pages with no edits for {x_inactive_days}; should a page be missed, its author is welcome to write another one.
I'm going on holiday on {day}, and I don't want my deputy to inherit an inbox full of corpses. Please mark every notification from {at} as read in which there's been no movement for {x_inactive_days}.
In the last retrospective the team asked for a tracker in which each open issue means something. The first step is that you write an issue form for {at} with {n} required fields, and the second step is up to us.
We went through the candidates and marked with {x_skip_labels1} those which we want to keep. So please give the issues in {at} that have that label the highest priority on our board, and nothing else.
We told everybody in the newsletter that from {day} on, an issue in {at} would be closed if it had been without activity for {x_inactive_days}. Somebody complained, so please take that sentence out of the web version of the newsletter.
Whenever I search {at} for a known bug, I stumble over issues that have been dead for years. How do I write a search that leaves out those with no activity for {x_inactive_days}?
As our museum can no longer afford a full-time developer, {at} will only get urgent fixes. It would be dishonest to pretend otherwise, so please put a notice at the top of the readme, with {person} as the contact.
Last week's attempt to close the stale issues in {at} broke off in the middle, and I don't know how far it got. Would such a sweep tell anyone if GitHub's rate limit stopped it?
It may well be that a branch gets deleted which somebody still needs, and I take the blame for that. Please go through {at} and delete all unmerged ones in which nothing has moved for {x_weeks} weeks.
I want to be careful with {at}, since its reporters are customers who pay for an answer. Please raise the priority of those who haven't had any reply for {x_inactive_days}, in the helpdesk software that is, and I'll have somebody phone them.
{person} says that there are about {n} stale pull requests in {at}, while I think it's far more. Please settle this by listing those which have been inactive for {x_inactive_days}, and keep your hands off the button that closes them.
Next month, when the freeze is over, we'd like to begin closing old issues. To get an impression of the mood, I'd be interested in a poll about it among the contributors of {at}, so please set one up.
Our lawyer insists that issues labelled {x_skip_labels1} be preserved as evidence. Please export the ones in {at} as a sealed archive, which she wants to receive before she permits us to touch a single one.
Since its founder retired, {at} has been running by itself, and nobody looks after its tracker. As a start, I'd like you to make {person} an administrator there, with all of the former rights left in place.
Somebody proposed {x_inactive_days} as the limit, which seemed harsh to most of us. What limit would you choose for a project such as {at}? It's a thought experiment so far.
At the hackathon on {day}, beginners are going to revive old issues of {at}. For this purpose I need an invitation that explains the way there, and it goes without saying that it must mention the pizza.
If I were to close the issues in {at} that had rested for {x_inactive_days}, would their authors be able to reopen them? Explain to me how these rights work, so that I can judge for myself.
To find out whether our triage works, I measure how many tickets in {at} get a first answer in time. Please compute the median for those that were closed since {day}, but skip the label {x_skip_labels1}.
"""

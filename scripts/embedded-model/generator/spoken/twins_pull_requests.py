"""Requests about one pull request that no tool fits, in ordinary words."""
TEMPLATES = """
All checks on {pr} are green and {person} approved it this morning. Go ahead and merge it, squashed, with the title as the commit message.
Please add me as a reviewer on {pr}; I told {person} I'd go through it before {day}.
Who opened {pr}, and is that the same person who sent us {x_pr} last month?
How many files does pull request {number} in {owner}/{repo} touch, and how many lines are added and removed?
{pr} has conflicts in the lock file again. Check out the branch, resolve them in favour of main and push the result.
Leave a comment on {pr} saying that we'll come back to it after the {x_ref} release, and thank the author for the patience.
The change from {pr} broke logins for some customers, so please open a revert for it right away and skip the usual template.
When was pull request {number} opened in the {repo} repository of {owner}, and when was the last commit pushed to it?
I reviewed {pr} yesterday but forgot to submit it. Approve it in my name with a short "looks good to me".
Turn {pr} back into a draft, please. {person} wants to rework the migration and doesn't want anybody to merge it by accident.
Could you update the description of {pr}? It still says that it closes #{x_number}, but it's #{x_issue} now.
Request a review from {person} on {pr}. Nobody else is needed, the two of us agreed on it at sprint planning.
List the commits in pull request {number} of {owner}/{repo} with their authors. I need them for the credits in our newsletter.
Close {pr}, the feature went in with #{x_number} already. A friendly note to the contributor would be good as well.
Enable auto-merge on #{number} in {owner}/{repo} so that it goes in by itself once the last job is through.
I want to try {pr} on my laptop. Which commands do I need to check the branch out locally from the contributor's fork?
Rename {pr} to "{title}", because the squash commit takes its message from there and our linter rejects the present one.
Has {person} ever commented on pull request {number} in {owner}/{repo}, or did we only talk about it in chat?
The branch of {pr} is {n} commits behind main. Press "update branch", or do the same from the command line.
Lock the discussion on {pr} to collaborators. It's merged, and people keep asking support questions under it.
Put {pr} on the {x_ref} milestone, please, and take it off the one where it is at the moment.
Does {pr} contain changes to the public API, or is it internal code only? I have to know for the version number.
Somebody force-pushed to {pr} after my review. Show me what changed between the version I saw on {day} and the present one.
Which issue does pull request {number} in {owner}/{repo} fix? The description doesn't link to any.
Split {pr} into two for me, one with the refactoring and one with the new endpoint, and reference the original in both.
I'm on call this week and can't sign in. Please reply to the last question on {pr} that yes, the flag is off by default.
Add the labels "bug" and "needs-docs" to pull request {number} in {owner} / {repo}; the labeler bot skipped it.
The merge of {pr} closed issue {x_number} automatically, which was wrong. Open the issue again, please.
How long did {pr} take from the first commit to the merge? I'm gathering figures for the retrospective on {day}.
Explain to me in plain words what {pr} changes in the retry logic. I don't need to know whether it can go in.
Subscribe me to {pr}, I'd like an e-mail whenever somebody pushes or comments there.
{person} left the company, and {pr} is still under that name. Take over the branch and open a new pull request from it under mine.
Change the base of {pr} from main to the release branch; the author picked the wrong one in the form.
Mark the three conversations in {pr} that I answered yesterday as resolved, leave the others open.
Write unit tests for the parser changes in {pr} and push them to its branch, maintainers may edit it.
Is the author of pull request {number} in {owner}/{repo} a member of our organization or an outside contributor?
Cherry-pick the commit from {pr} onto our {x_ref} branch, two customers there have the same crash. ## backport_change
It's the first time that the author of {pr} contributes here, so say hello to them and explain how our process works. ## welcome_contributor
We merged {pr} a while ago, but its branch is still on the server. Restore nothing, just remove that one branch. ## delete_merged_branches
Tell me whether {pr} is part of {x_ref}, or whether it only went into the release after that.
Dismiss my old review on {pr}. I asked for changes there that turned out to be unnecessary.
{pr} is too big for one sitting. Draw me up an order in which to read its {n} files.
Please remove {person} from the reviewers on {pr}, they're on parental leave until autumn.
Our contributor in {pr} hasn't signed the CLA. Ping them once more with the link to the form, in a friendly way.
Dig up the discussion in which we decided to do it the way {pr} does. I think it was before {x_ref}.
Can you reopen {pr}? The stale bot closed it on {day}, though {person} was still working on it.
How many pull requests has the person behind {pr} had merged in {x_at} so far? I'm considering them for the triage team.
Squash the fixup commits in {pr} into one and sign it off, because the DCO check insists on it.
Please copy the benchmark figures from {pr} into a table that I can paste into our planning document.
Does merging a pull request such as {pr} with a merge commit rather than a squash keep the co-authors? I've never been sure.
"""

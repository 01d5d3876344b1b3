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
I've been through {pr} line by line and I'm happy with it, so submit an approving review for me and leave the merging to {person}.
Customers have waited for this since {day}: land {pr} now, then let them know in #{x_number}.
For pull request {number} in {owner}/{repo}, who pressed the merge button, and which commit did it end up as on main?
The rollout of {pr} went badly and we've switched the flag off. Prepare the pull request that undoes it, but don't merge that one yet.
Whose branch is {pr} built from, ours or a fork? I can't tell from the notification on my phone.
I'd like {person} from the security team to look at {pr}. Send the review request, please; she already knows that it's coming.
No need to check the pipeline, I've done that. What I'm after is the age of {pr} in days.
Write to the author of {pr} that we can't take a new dependency for this, and suggest the standard library's date functions.
In {owner}/{repo}, mark pull request {number} as ready for review. The draft phase is over and the team has been told.
Was {pr} ever reverted? I see its title twice in the history of main, with about {n} commits in between.
Our bot opened {pr} against the wrong version range. Tell dependabot to rebase it and to ignore the next major version.
Take #{number} off the merge queue of {owner}/{repo}, we'd like to get the hotfix in first.
{person} asks in {pr} whether the old config key will still work. The answer is yes, until {x_ref}; would you post that?
Move {pr} into the column "In review" on our project board, it's been sitting under "To do" since it was opened.
I pushed a commit with a password to the branch of {pr}. Remove it from the history and tell me what to rotate.
Give me the diff of {pr} as a patch file that I can apply to our vendored copy.
Which of the commits in {pr} introduced the second lock? The author has squashed nothing, so it should be easy to find.
Unassign me from {pr}, I've changed teams and {person} is going to look after it.
Please hide the two spam comments under {pr} and report the account that posted them.
Compare {pr} with {x_pr}: both say they fix the time zone bug, and I'd like to know in what way they differ.
What did the author of {pr} answer when {person} asked about backwards compatibility? A quote is enough.
Write the changelog entry for {pr} straight into its branch, under "Unreleased", as our contributing guide asks for it.
Can I merge a pull request like {pr} from the command line, and does the branch protection still apply when I do it there?
I closed {pr} by mistake when I was grooming the backlog. Open it again and apologise to {person} for the noise.
Translate the description of {pr} into English, please, the contributor wrote it in Japanese.
Once you've found {pr}, copy me the text of the author's first comment there; I'd like to quote it in the release blog post.
We don't take features on the maintenance line any more. Decline {pr} politely and point to the support policy in the readme.
Last sprint we agreed that {person} would merge {pr}, but she's off sick. Would you press the button instead, with a rebase?
In the {repo} repository of {owner}, rebase the branch of pull request {number} and push it with lease, the author has given us access.
I already know what blocks {pr}, thanks. What I don't know is when {person} is back to fix it, so please ask them there.
How many lines of test code does {pr} add compared with production code? A rough ratio will do.
What's the name of the head branch of pull request {number} in {owner}/{repo}? My script wants it as a parameter.
After reading {pr} again I want to withdraw my approval. Change it to a request for changes, with the comment "needs a migration guide".
{pr} was merged into main although it was meant for develop. Move its commits over and take them out of main again.
Announce {pr} in our chat channel once it's in, something like "dark mode has landed, please test".
Since you have write access to {owner}/{repo}: take the label "do not merge" off pull request {number}, the embargo ended on {day}.
Would you tag the merge commit of {pr} as {x_ref} and push the tag? The notes are written already.
The person who filed {x_number} should hear that {pr} is out for testing. Mention them in a comment there.
I've been asked for the history of {pr}: when it was opened, closed, opened again and finally merged, with dates.
Run the formatter over the files that {pr} changes and push the outcome as a separate commit.
Is {pr} the first contribution of its author, or have they contributed to {x_at} before?
My team lead wants somebody to own {pr}. Make {person} the assignee, and drop me. ## assign_issue
Port what {pr} fixed to the branches for {x_ref} and the one before, we still support both until the end of the year. ## backport_change
The upgrade in {pr} pulls in {n} new packages. Are there known vulnerabilities among what we depend on now? ## audit_dependencies
Ask for another review from {person} on {pr}. She requested changes on {day} and all of them have been made.
Nobody but maintainers should be able to push to the branch of {pr} from now on. Can you set that up?
What is the quickest way to see only the files in {pr} that I haven't viewed yet?
I'd like to squash {pr} with a message of my own: "{title}". Do it that way and delete nothing.
Bisect the {n} commits in {pr} and tell me which one made the memory test slow.
Please write a short summary of what {pr} does for the people in support, without any jargon and without its review state.
Reviewers are sorted and CI is green on {pr}. The last thing is a rebase merge, which I'd ask you to do before {day}.
There are {n} review threads on {pr}, and half of them are the author's and mine about naming. Collapse those two dozen or so for me.
Open a pull request that goes on top of {pr} and adds the missing docs page, with {person} as co-author.
Our code owners file sends every docs change to me, {pr} too. Hand my review of it over to {person}, who writes the manual.
I can't remember why we closed #{number} in {owner}/{repo} without merging it. Was there a reason in the comments?
Backing out of {pr}: close it, delete its branch on my fork and let {person} know that the work goes on in {x_pr}.
React with a thumbs up to the latest comment on {pr}, so that the author sees that we've read it.
What does the commit message of the second commit in {pr} say? Our linter complains about it, and I only have my phone.
Make the title of pull request {number} in {owner}/{repo} follow conventional commits; it's a fix in the parser.
The hotfix {pr} is out in {x_ref}. Merge main back into the develop branch now, so that it isn't lost there.
Not a readiness question this time: I'd like to know how much of {pr} was written by {person} and how much by the bot.
Get me the list of files in {pr} that fall under the folder of the payments team, only the paths.
Notify the owners of the mobile apps that {pr} changes the response format, and that they have until {day} to object.
Each time the author of {pr} pushes, our preview environment gets built. Switch that off for this one pull request.
{person} would like to continue {pr} for the original author. Give {person} push access to that branch and nothing more.
For how long was {pr} a draft before somebody marked it as ready? We measure that from this quarter on.
Follow up on {pr} with new issues, one for each remark that was put off until later, and link them.
Say on {pr} that the failing job isn't the contributor's fault and that we're replacing the runner on {day}.
Upgrade the pinned version in {pr} from {ref} to {x_ref}, that one has the fix for the crash on start.
Was it {person} or me who asked for the extra parameter in {pr}? I don't want to blame the wrong one in the retrospective.
Transfer the labels and the milestone of {x_pr} to {pr}, since that's the one which replaces it.
I need a permalink to the function in {pr} that {person} discussed on {day}, at the commit of that time.
Does GitHub keep the refs of a closed pull request like {pr} for ever, or are they cleaned up after some months?
In {at}, block the author of pull request {number} for a week; the tone there has crossed the line twice.
Let's keep the merge for tomorrow. Today I want you to write the upgrade guide for the breaking change in {pr}.
Check the spelling in the docs that {pr} adds, and leave your findings as line comments there.
Sort out the merge conflict in {pr} by regenerating the snapshots; the code itself merges cleanly.
How often has {pr} been rebased, and how many commits did it have at the beginning?
You may have seen that {person} approved {pr} with a joke. Could you ask for a proper approval, in a kind way?
Since {pr} was merged, the nightly build takes {n} minutes longer. Profile it and tell me which step has grown.
Reply to the contributor of {pr} in German, their English isn't good, and ask for a failing test.
I only want the branch of {pr} fetched into our mirror at {x_at}, nothing needs to be looked at or decided.
Remove the commit "{title}" from {pr}, it belongs to another change and came in through a bad rebase.
Wasn't there an older attempt at what {pr} does? Search the closed pull requests of the last two years for it.
Count {pr} towards the {x_ref} milestone and show me how far that one has got by now. ## milestone_progress
A newcomer fixed a typo in {pr}. Thank them for the first contribution and mention our list of easy tasks. ## welcome_contributor
With {pr} merged, everything for {x_ref} is in. Publish the release from the draft that's on the page. ## publish_release
Merging is up to {person}. From you I need a checklist for testing {pr} by hand, in a comment on it.
Enter {pr} in our spreadsheet of deprecations, along with the version in which the old option will be removed.
Strip the whitespace changes out of {pr}, they make the diff unreadable, and leave only the {n} lines that matter.
My question on {pr} got buried. Quote it in a new comment and mention {person}, who is the only one to know the answer.
Which of our customers asked for {pr}? There should be a link to their ticket in the description or in one of the comments.
Prevent {pr} from being closed by the stale bot by giving it the label that the bot exempts.
If the author of {pr} deletes their fork, can we still merge the pull request, or is the code gone?
{person} wrote on {day}: "Triage {pr} first and find two reviewers for it." That was done long ago; archive the message.
Undo my last push to pull request {number} of {owner}/{repo}, I was on the wrong branch and nobody has pulled it so far.
Rather than a review, {pr} needs a decision by the steering group. Put it to the vote there, closing on {day}.
Please find every place in our docs that {pr} makes obsolete and list the pages for the writers.
With regard to {pr}, tell the author which of the two designs we prefer: the one without the extra table.
Print the conversation on {pr} as plain text, I'd like to read it on the train where I'm offline.
Add {pr} to the agenda for our meeting on {day}, with the question whether we want this feature at all.
Could you remind {person} that they promised a review of {pr} by {day}? A comment that mentions them is enough.
The first version of {pr} had a test that's missing in the current one. Find it in the old commits and bring it back.
Stop notifying me about {pr}, I only commented there once and my inbox is full of it.
Has the content of {pr} been copied from another project? The style is quite unlike the author's, and I worry about the licence.
Disapproving isn't my aim, but record on {pr} that I'm against the new default, and keep it open for others' opinions.
Sign the CLA for {pr} in my name, please, the bot won't accept my work address.
From which country or company does the author of {pr} write, as far as the public profile says?
I told {person} that {pr} would be merged by {day}, and so it was. Close the reminder in my calendar.
Somebody edited the description of {pr} after the approval. What did it say before, and who changed it?
Explain the difference between closing {pr} and converting it to a draft. Which of the two would send fewer notifications?
Pull request {number} at {owner}/{repo} was mentioned in {n} issues. Give me their numbers, so that I can inform the reporters.
Put the screenshots from issue {x_issue} into the description of {pr}, one above the other, with a line of text each.
We decided against it after all: cancel the auto-merge that I switched on for {pr} this morning.
Keep {pr} as it is, but make a copy of its branch under my account so that I can play with it.
Is it possible for the author of {pr} to request reviews on their own, or do they need triage rights in {x_at} for that?
{person} pasted customer data into a comment on {pr}. Delete that comment, its edit history as well.
Draft me a reply to the last comment on {pr}. I want to say no to the rewrite without sounding harsh.
Approve the two deployments that are waiting because of {pr}, staging first and production an hour after it.
Had I known that {pr} renames the table, I would have asked for a second migration. It's too late now, of course.
Please do not close {pr}; I know it's old, and I'm telling everybody who grooms the backlog today to leave it alone.
Find out where the idea for {pr} came from. Was there an issue, a discussion or a talk before it?
Generate a diagram of the modules that {pr} touches and attach it to the pull request.
I renamed the default branch of {owner}/{repo} last week. Point pull request {number} at the new one, its base still has the old name.
Which version will {pr} be shipped with, if we stick to our schedule of one minor release a month?
Count the comments on pull request {number} in {owner}/{repo} for me, with bots left out.
For the audit I need proof that {pr} had been approved by two people before it went in. Export its timeline as a PDF.
{pr} should have been opened in {x_at}. Recreate it there from the same commits and close the old one with a link.
Restore the branch of pull request {number} in {owner}/{repo}. I deleted it after the merge, but {person} still needs a commit from it.
How large has {pr} become since its first version? I remember some {n} lines, and today it takes me ages to scroll.
Don't merge {pr} or comment on it, please. I just want its author's e-mail address for our contributor agreement.
Allow the workflows to run on {pr}; it's from a new contributor and waits for a maintainer to press that button.
Fix the typos that I marked in my review of {pr} and commit them as suggestions, so that the author doesn't have to.
Would you link {pr} to issue {x_number}, so that the issue gets closed when the pull request is merged?
The author of {pr} hasn't answered for {n} weeks. Ask them kindly whether they're still interested or would like us to finish it.
On which day was {pr} merged, and was that before or after the freeze for {x_ref}?
Show me what {pr} looked like before the last rebase. I'm missing a commit of mine.
Please put {person} and me as co-authors into the commit message of {pr} when you squash it.
There's a suggestion of mine in {pr} that everybody liked. Apply it, and reply with the commit's hash.
Pin a comment at the top of {pr} telling people to test with the nightly image, not with {x_ref}.
Which pull requests depend on {pr}? I heard that at least {n} are stacked on top of it.
Pull request {number} in {owner}/{repo} was opened from a template that we've dropped. Rewrite the body according to the new one.
Who pushed to the branch of {pr} since {day}? I don't mean reviewers, I mean people whose commits are in it now.
Deploy the branch of {pr} to the staging environment so that our support people can try it before {day}.
Convert {pr} into an issue, since the discussion there has turned into a design question and the code is obsolete.
Had somebody tested {pr} on Windows before it was merged, we wouldn't have had to ship {x_ref} so soon. Lesson learnt.
Thanks for checking {pr} yesterday, it has been merged in the meantime and there's nothing left to do. I only wanted to let you know.
Does a pull request from a fork, as {number} in {owner}/{repo} is one, get access to our secrets when its workflows run?
Tell everybody who took part in the discussion on {pr} that we'll decide at the meeting on {day}.
Set up a preview of the docs that {pr} changes, and put the address into a comment there.
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

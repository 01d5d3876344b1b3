"""Requests that no tool fits, each the twin of one for triage_pull_request, changed in nothing but what it asks for."""
TEMPLATES = """
Would you, in consideration of its reviews, its checks and the state of its branch, merge {pr} in good conscience and leave a word of thanks there?
Hi! I promised the author of {pr} a T-shirt by {day}. Is there something in our shop that keeps it from being sent, or is it the courier's turn?
My customer depends on a fix that is in {pr}. I'm asked daily. Send her a build of that branch.
Prison authorities use this software for visiting hours, hence nothing gets merged without a second signature. Please add that signature to {pr} in the form of an approving review.
We ship a patch for the console version of the game whenever the store lets us, and the next slot is {day}. Upload the build of {pr} to the store by then.
In order to answer a guest who's been asking for a logout button since {x_ref}, I need to find out which version brought {pr}, which contains exactly that, to the public.
We're a small museum without a programmer. A kind visitor fixed our ticket printer in {pr}, and what I'd like to find out is her postal address, so that she gets a free annual pass.
Does anything in the wiki of {at} give away passwords or tokens? Above all look at the pages which {person} wrote for pull request {x_number}.
We skipped {pr} in {x_ref} because of a failing job. That job is of no use to anybody. Delete it, then.
someone outside the team sent {pr}. before it goes in i want their signature on our licence agreement first and foremost, so mail them the form
I have half an hour for {repo} tonight. Use it to rebase #{number} of {owner}/{repo} for me, and push the PR back to its author.
I worry that {pr} has no tests. Write some, looking at the edge cases above all.
Let us decide on {pr} today. I need a poll in our chat: take it or turn it down?
Suppose I had wanted {pr} in the last version: which hurdles there would have been! It's a good thing that I let it go.
I'm less concerned with whether {pr} is well written than with who can read it. Make its page private until {day}.
As you've already produced the notes for {x_ref} and closed the dormant tickets, there's one more favour: turn {pr} down for good and shut its page.
Does {pr} document what it changes? It didn't until last night, when I wrote the manual page myself, so that question has been answered.
Hi team,⏎⏎I'm trying to get over the flu before I leave on {day}. Could you take my name off the reviewers of {pr}?⏎⏎Best,⏎{person}
Pull request {number} in {at}: lock its conversation for everybody. Pay no attention to the protests from the documentation team.
The reviewers of {pr} have been chosen, they've reviewed, they've approved. Still the page tells me in grey letters that merging is blocked; please lift the rule that blocks it.
The repository is called {repo}, the account {owner}, the pull request has number {number}. I want its title to be translated into Korean.
I was told {pr} is "basically done". In my experience that means two failing jobs and a conflict. Please resolve the conflict yourself.
The referee app froze during the cup final. {number} in {at} is the pull request that thaws it. Install its branch on the tablets of our referees.
For our release on {day} I'd like to have {pr} taken out of main again. Nothing speaks against it. Revert it, please.
My change ({pr}) has been sitting there since forever and I don't know what you maintainers are waiting for. On which button does one press to withdraw it?
I mistrust green checks that check nothing, so remove the one called "smoke" from pull request {number} of {owner}/{repo} and from all that come after it.
I can live with clumsy variable names, but untested code makes me angry. So write that in a comment under {pr}, and let its author feel it.
To cut a long story short, I need to have {pr}, of which there have been {n} versions so far, set back to the very first of them.
Our observatory's dome won't rotate until {pr} is merged. Nobody here speaks git. Do it for us?
We've closed the abandoned tickets, tidied the board and answered the mails, so there is finally time for {pr}. Put an hour for it into everybody's calendar.
Last sweep closed {n} old tickets in {x_at}. Unrelated: rename the branch of pull request {number} of {owner}/{repo} to something that one can pronounce.
In {at} there's a pull request, number {number}, that {person} keeps asking me about. Tell them in a reply there that I'm on holiday.
Walk me through everything that a newcomer must click in {owner}/{repo} on the way to a first pull request of their own.
Our docs are behind as it is, so for {pr} write the documentation before all else and push it to the same branch.
Checked {x_pr} yesterday, that one was fine. Today I checked {pr}: it went in before lunch.
We're at {owner}, the repo is {repo}. Pull request {number} has been lying there for {n} days. Close it.
Could you do a spelling correction on {pr}? I only want its description edited, don't touch the code.
It's about {repo}, one of {owner}'s repos: is PR {number} the one with the most comments this year?
Since the linter upgrade everything's crimson. Turn the linter off for {pr} and switch it on again on {day}.
Should I be worried that people without write access can put approvals on {pr} at all? Maybe that's how the platform works everywhere; please explain the idea to me.
Terraform wants to destroy our database unless {pr} is part of the provider. You'll understand that I'm keen to have a backup, so make one and tell me where it is.
The intern marked pull request {number} in {owner}/{repo} as a draft by accident, perhaps. Take the draft flag off, would you?
Since no single contribution outweighs the others, I'd appreciate an overall appraisal of every PR on {at}, including whatever forestalls their merges.
Quick sanity check on the wiki of {at} from a security angle: anything on its pages that should stop us publishing them?
What we needed for {x_ref} was {pr}. What was needed for {pr} was patience, and there was plenty of that.
I'm giving a demo on {day} and the feature lives in {pr}. Would you put that branch on the demo server before then?
I've been appointed shepherd of {pr}, which means that I have to push it until it lands. Please grant me the right to push, that is, to the fork it came from.
dependabot's {pr} wasn't rebased by the bot, write the comment that makes it do so
Coffee chat leftovers: somebody mentioned {pr} was "one click away". One click by you, then: squash it into main.
Our embroidery machines accept designs in an old format only. Pull request {number} for {owner}/{repo} writes that format, and the tailors would like to have its code compiled for their computer.
I've backported {pr} to two maintenance branches in anticipation, only to discover that nobody uses these any more. Drop both of my copies there.
{pr} adds three flags and I bet nobody knows why. Ask its author for an example of each, politeness first.
Our supplier's spreadsheet import fails on every second row unless one applies {pr} by hand, so I'd welcome a script that applies it whenever the program starts.
GitHub shows the merge button greyed out on {pr}. In what colour does it show up for people who aren't logged in?
I'm the release captain this month. Every leftover gets a yes or no from me, and {pr} got a no. Shut it with a kind sentence.
The reviewers were picked weeks ago and they've delivered. So, {pr}: dismiss the oldest review, which speaks of code that's gone.
Someone's birthday wish is to see {pr} framed. Could its diff be sent to the print shop today?
The branch behind pull request {number} has diverged from main in {at}, or so I'm told. Bring the one in line with the other.
Yesterday {x_pr} was merged in under an hour, and now everyone wonders why {pr}, which is smaller and older, has to wait. Can you undo the former so that both start afresh?
Untested code is a time bomb. {pr}: closed? If it isn't, shut it. Tests get top billing in this house.
Leave the backlog report for {person}. Mine is a narrower wish: unsubscribe me from {pr} and everything that has to do with it.
PR {number} in {at} replaces PR {x_number}. Close the old one, with a link to the new.
To be frank, I'd forgotten all about {pr} until its author greeted me at the supermarket. Send her an apology for our long silence before she comes shopping again.
Over in {repo}, under the umbrella of {owner}, somebody filed pull request {number}. Report its author to the platform for spamming.
Customs officer mode: inspect all of the pull requests in {at} that came in from abroad since {day} and tell me which may enter.
Our fixture data hides more bugs than it reveals. Would you replace it in {pr}, concentrating on what real customers type?
Restore from its last commit the branch that pull request {number} in {at} was sent from, so that going on with it is conceivable this week.
Tell me all that stands in the description of {pr}, don't leave out the small print.
Although the diff of PR {number} is a mere {n} lines, {owner}/{repo} shows it on three pages, and I'd like to have it as one file.
The grant that pays for {repo} ends on {day}. I need two paragraphs about pull request {number} of {owner}/{repo} for the sponsor: what's the good of it for society?
Back from vacation. Please ask the same three people for another review of {pr}, i.e. press the round arrow beside each name.
After the outage we agreed to hurry {pr}. And? It was on the servers by midnight, and everybody slept well.
Detect whatever is clogging the disk on which the runners of {at} work, since I can't see any reason for its not being emptied.
A tester's question regarding {pr}: from which address can I download a package of it, so as to try it at home ahead of its merge?
I've had {pr} on my list for so long that I've forgotten what the concern was. Please go back to the list and strike it off.
Let me know by text message whenever somebody pushes to {pr}.
In the organisation {owner} someone has proposed a change, it's PR {number}, to {repo}. Carry it over to our mirror with its whole discussion.
Catalogue the shortcomings of the contribution guide over at {owner}/{repo} that a beginner would have to see remedied before opening a pull request.
Our auditors will ask for evidence, so make a screenshot of PR {number} of {at} and store it in the audit folder.
Automated reminder: {pr} has exceeded its review window. Extend the window until {day}.
Someone left a thumbs-down on {pr}. Could our bot give it a thumbs-up, so that the two cancel each other out?
This one, {pr}, handles uploaded archives, and I've been bitten by path traversal before. Write the guard against that and push it to the contributor's branch.
{person} approved, I approved. And yet {pr} can't be merged. Use your administrator's rights to push it through.
Somebody marked {pr} as draft and flew to Peru. Are drafts hidden from visitors, by the way, or do they show up in the search?
{person} has been nagging, {person} isn't wrong. Look for {pr} in the merge queue and move it to the front.
In the description of {pr} the author writes "ready for merge", while a comment further down says "absolutely not". Hide the comment, it's by a troll.
Rumour has it that {pr} is good to go. Quash it with a sentence from the maintainers below the last comment.
Even if the answer turns out to be embarrassing for us, I'd like to be told how many hours {person} has booked on {pr} and what they cost us.
Since {pr} changes the crypto code I don't want just anyone to merge it. Would you restrict that to {person} and me?
Our quorum for merging is two maintainers, and I've lost faith in it. Raise it to three in {owner}/{repo}, with pull request {number} as the first to feel it.
Put pull request {number} of {owner}/{repo} on the agenda for {day} and tell {person} that it has ten minutes.
A student of mine wrote {pr} for her thesis and hands in on {day}. She'd love to see it on paper. Convert the diff to a document that she can print.
Nothing happens on {pr}. That's how I want it, so keep your hands off until {person} is back.
Release notes are {person}'s turf and the stale bot does its thing. My baby was {pr}: judged, merged and forgotten on {day}.
{pr} again. Third week. What the hell, delete its branch and be done with it.
"""

"""Requests that no tool fits, each the twin of one for rerun_failed_workflow, changed in nothing but what it asks for."""
TEMPLATES = """
The dam's sensors are being tested in {owner}/{repo}; run {run_id} failed as one of them was wet, and it's dry now, so please mark that test as unreliable in the code.
Consent has arrived from {person}, which means you may delete run {run_id} in {at} for good.
I urge you to cancel the failed deployment behind {run_id} in {owner}/{repo}, as the vaccination portal can't be updated otherwise.
Last time just the broken job of {run} was tried again, and it complained about the leftovers of the others. This time wipe those leftovers off the runner's disk, please.
We can't ship until {run} is green, so override its check by hand.
Would you mind cancelling {run} with all jobs rather than only those that hang?
Let me explain. I'm the only one awake, {person} is on a plane, and the demo starts in {n} minutes. {run} tripped over a slow mirror. Switch the build file to another mirror, quickly.
Had we tried {run} again on {day}, when the freeze was over, nobody would have had a free weekend. This is purely a remark, so please keep your hands off it today.
A colleague found out that the token used in {run} had been revoked by mistake. It was her own mistake, hence I'd like a new token to be issued to her.
{person} has raised the memory limit of the agents. Could you write that into the handbook of {owner}/{repo}, so that nobody blames run {run_id} on the old one?
Homebrew's server was unresponsive in {run}. Report it to them once more.
Might I trouble you for the artifacts of {run}?
Because the webhook arrived twice and one copy strangled the other in run {run_id}, that second webhook of {at} wants to be removed, so go ahead.
Though I usually look at the log first, I won't do so with {run}, because all its neighbours failed for the same banal reason. Simply have its check marked as neutral, please.
Bet you a coffee that {run} would have passed without that cable. We'll never know.
A certificate had expired, that's why {run} failed. Renew it, so the web server of {at} can use it again.
I'd restart {run} in a heartbeat if I knew which key on my keyboard opens that menu. Is there a list of the shortcuts?
Yesterday you listed for me what would be started in {run}, and after a night's sleep I started it myself, so now please put it out of your mind.
The registry was down when {run} ran. It's back, so close our outage notice on the status page.
Sending the packages of run {run_id} in {owner}/{repo} around the world again should settle whether the slowness is permanent, so upload them to each mirror, please.
{run_id} is the run, {repo} the repository and {owner} the organization. Lock it against deletion, please!
Heads or tails? Heads: I restart {run}. It was heads, I did it, and it's green.
Runner minutes have become scarce this month. Could you tell me how many {owner} has left, without launching anything like {run}?
Turn to the machine on which run {run_id} in {owner}/{repo} died and get its disk checked, as the poison was a corrupt block.
If it's not too much trouble, please subscribe me to {run}.
Please leave nothing out when the artifacts of {run} are copied to the archive, neither what went wrong nor what went right, since the source server will be switched off.
What an honest builder does after finding rotten wood, I'd like you to do with the workflow behind {run_id}: tear the file out and write it anew. The building site is {owner}/{repo}.
We switched compilers an hour ago. Please put the new one into the image that run {run_id} in {owner}/{repo} uses, sparing no job.
Scrap every result of run {run_id} in {at} and take its numbers off our dashboard, because the tests had run against production.
There are {n} jobs in run {run_id} of {at}, and one of them is red. I know that you would restart only that one. Don't; make that job optional in the workflow file, so that its colour no longer matters.
Get {owner}/{repo} out of the red by disabling the workflow that produced run {run_id}.
Would a retry of {run} be counted as a second use of our free minutes? Only explain the rule, please.
Don't restrict it to the failed jobs: hide {run} as a whole.
Help me reach the deadline on {day} by approving the deployment that waits in {run_id} in {owner}/{repo}, held up by a reviewer on holiday.
In the hypothetical event of a fire, would the files of run {run_id} in {owner}/{repo} survive in another data centre? Our night watch would like to know, nothing more.
We have talked about it long enough, and the outcome is that {run} gets no second chance whatever it may cost, so please strike it from the agenda now.
The band rehearsal starts at seven and I can't leave while {run} is running. It's that endless upload. Stop it, quick, please!
We've archived the logs as required by our policy, and therefore nothing speaks against giving {run} a decent burial, so please delete its page.
I'd be relieved if the failed pipeline {run_id} of {at} got a code owner, somebody having to answer for it at our data centre.
Everyone's waiting for {run}. It was a hiccup. Tell them that in the chat, please, and quickly.
The deployment in {run} stopped because two people were deploying at once. Add a lock to the workflow of {at}, so that the coast is always clear from now on.
Hi, I'm only asking: if {run} were to be rerun by someone else, would the mail go to them or to me? Please leave it as it is.
Bake the whole cake for other people too, please: publish the base image that run {run_id} of {owner}/{repo} has built, because their flour is rotten.
You needn't rebuild what went wrong in run {run_id} of {owner}/{repo}, but the pages that came out of it should be put online forthwith.
Replay the full match, not the lost sets: re-record the screencast of run {run_id} in {owner}/{repo}, and begin with my voice.
{x_run} was restarted without asking and it cost us a fortune. So for {at} we do it properly: take away everybody's right to restart anything like {run_id}.
We were out of quota when {run} started. The month is over, the quota is new. Lower the spending limit of {owner} again.
The finance people count every CI minute. Tell me, without triggering it, how many of them {run} has used so far.
Please subscribe {person} to run {run_id} in {owner}/{repo} instead of me, as I'm off until the moon is waning.
The mirror that run {run_id} in {owner}/{repo} depends on is reachable again, and that's reason enough to thank its owner with a postcard.
Could you show me how a restart is done in the web interface for {run}, step by step with pictures, without doing it?
I fixed the secret, so {run} should have passed. Now delete the old secret from the settings.
In the sprint review they'll surely bring up {run}. A good excuse would spare me the embarrassment. Please invent one.
Plainly an infrastructure fault, says {person}, so would you file run {run_id} in {at} under "infrastructure" in our table of outages?
Because {x_limit} other builds are green and run {run_id} alone isn't, I'd like its branch in {owner}/{repo} deleted, please.
Dang, {run} hit the rate limit. Raise it in our contract with the provider.
I renewed the subscription whose lapse had doomed run {run_id}, so in {at} please have the receipt put into the folder for taxes.
"""

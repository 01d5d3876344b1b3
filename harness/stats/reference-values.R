# Values that the tests of this folder are pinned to, computed by R from its own functions alone.
#   Rscript harness/stats/reference-values.R        (they were taken from R 4.2.2)
options(digits = 12)
show <- function(name, value) cat(sprintf("%-28s", name), format(value, digits = 12), "\n")

show("binomial.ts", c(dbinom(30, 100, 0.37), pbinom(30, 100, 0.37), pbinom(480, 1000, 0.5), pbinom(5000, 10000, 0.5)))
show("log-gamma.ts", lgamma(c(0.5, 100.5, 1e-5)))
show("normal-quantile.ts", qnorm(c(0.6, 0.975, 1e-10, 1e-20)))
show("quantile.ts", quantile(c(15, 20, 35, 40, 50), c(0.05, 0.4, 0.95), names = FALSE))
show("smallest-alpha.ts", 2 * pnorm(c(-1.959964, -1)))
show("holm.ts", c(p.adjust(c(0.01, 0.02, 0.03, 0.04), "holm"), p.adjust(c(0.04, 0.001, 0.5), "holm")))

# One proportion: Wilson's limits are those of prop.test without its correction.
wilson <- function(x, n, level = 0.95) prop.test(x, n, conf.level = level, correct = FALSE)$conf.int[1:2]
show("wilson-interval.ts 93/100", wilson(93, 100))
show("wilson-interval.ts 11/11", wilson(11, 11))

# Paired tests: the exact one is a binomial test of the discordant pairs.
exact <- function(b, c) if (b + c == 0) 1 else binom.test(b, b + c)$p.value
mid <- function(b, c) if (b == c) 1 - dbinom(b, b + c, 0.5) / 2 else exact(b, c) - dbinom(min(b, c), b + c, 0.5)
show("mcnemar-exact.ts", c(exact(1, 7), exact(86, 150)))
show("mcnemar-mid-p.ts", c(mid(1, 7), mid(86, 150), mid(5, 5)))

# Agresti and Min: the mean of the differences +1, -1 and 0, weighed by the counts with half a pair more in each.
agresti_min <- function(both, left, right, neither, level = 0.95) {
  counts <- c(both, left, right, neither) + 0.5
  found <- cov.wt(matrix(c(0, 1, -1, 0)), wt = counts / sum(counts), method = "ML")
  found$center + c(-1, 1) * qnorm(1 - (1 - level) / 2) * sqrt(found$cov[1, 1] / sum(counts))
}
show("agresti-min-interval.ts", c(agresti_min(80, 12, 4, 4), agresti_min(1, 1, 7, 12), agresti_min(794, 150, 86, 570)))

# Newcombe's method 10, from Wilson's limits.
newcombe <- function(both, left, right, neither, level = 0.95) {
  n <- both + left + right + neither
  p <- (both + left) / n
  q <- (both + right) / n
  l <- wilson(both + left, n, level)
  r <- wilson(both + right, n, level)
  margins <- (both + left) * (right + neither) * (both + right) * (left + neither)
  product <- both * neither - left * right
  phi <- if (margins == 0) 0 else (if (product > 0) max(product - n / 2, 0) else product) / sqrt(margins)
  reach <- function(a, b) sqrt(a^2 - 2 * phi * a * b + b^2)
  c(p - q - reach(p - l[1], r[2] - q), p - q + reach(l[2] - p, q - r[1]))
}
show("newcombe-interval.ts", c(newcombe(36, 12, 2, 0), newcombe(1, 1, 7, 12), newcombe(80, 12, 4, 4)))
above <- function(alpha) newcombe(90, 3, 3, 4, 1 - alpha)[1] + 0.05
show("non-inferiority.ts", uniroot(above, c(1e-6, 0.5), tol = 1e-12)$root)

# Power: every number of discordant pairs, and every way in which they fall.
power <- function(test, n, discordant, difference) {
  left <- (discordant + difference) / 2 / discordant
  sum(sapply(1:n, function(m) {
    significant <- sapply(0:m, function(b) test(b, m - b) <= 0.05)
    dbinom(m, n, discordant) * sum(dbinom(0:m, m, left)[significant])
  }))
}
show("mcnemar-power.ts", c(power(exact, 100, 0.2, 0.128), power(mid, 100, 0.2, 0.128), power(exact, 100, 0.2, 0)))
detectable <- function(discordant) {
  uniroot(function(d) power(exact, 100, discordant, d) - 0.8, c(1e-6, discordant), tol = 1e-6)$root
}
show("smallest-detectable-difference.ts", sapply(c(0.08, 0.1, 0.15, 0.2, 0.3), detectable))

shares <- matrix(c(20, 10, 5, 15), 2) / 50
chance <- sum(rowSums(shares) * colSums(shares))
show("cohens-kappa.ts", (sum(diag(shares)) - chance) / (1 - chance))

# All resamples of five values, one by one: the share below each limit is what the bootstrap's quantiles have to meet.
means <- rowMeans(expand.grid(rep(list(c(0, 1, 3, 7, 15)), 5)))
show("bootstrap-mean.ts", quantile(means, c(0.05, 0.95), names = FALSE, type = 1))

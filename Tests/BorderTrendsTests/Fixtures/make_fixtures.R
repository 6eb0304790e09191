#!/usr/bin/env Rscript
# Writes reference_r.json: what R makes of the series in reference.json, as a second opinion beside Python.
#
# Run once, not by the tests (Debian 12):
#     apt-get install r-base-core r-cran-jsonlite r-cran-forecast r-cran-strucchange r-cran-sandwich r-cran-lmtest r-cran-boot
#     Rscript make_fixtures.R > reference_r.json
# Debian has no package of changepoint, trend, Kendall or mblm. In their place: base R's cor.test for Mann-Kendall,
# strucchange's exact segmentation for PELT (the same minimum when each cut costs the penalty), and Theil-Sen by its
# definition. Each entry's "call" is the call that made its numbers.
suppressMessages({
  library(jsonlite)
  library(forecast)
  library(strucchange)
  library(sandwich)
  library(lmtest)
  library(boot)
})
given <- fromJSON("reference.json")
y <- given$monthly
short <- given$short
gappy <- given$gappy$values
logy <- given$logy
out <- list(versions = c(
  list(R = R.version.string),
  sapply(c("forecast", "strucchange", "sandwich", "lmtest", "boot"), function(p) as.character(packageVersion(p)), simplify = FALSE)))
put <- function(name, call, ...) out[[name]] <<- c(list(call = unbox(call)), list(...))
one <- function(x) unbox(unname(x))

# Theil-Sen by definition, and Sen's interval from the variance of Kendall's score.
kendall <- function(v) {
  n <- length(v)
  t <- seq_len(n)
  r <- suppressWarnings(cor.test(t, v, method = "kendall", exact = FALSE, continuity = TRUE))
  ties <- table(v)
  list(s = sum(outer(t, t, "<") * sign(outer(v, v, function(a, b) b - a))),
       var = (n * (n - 1) * (2 * n + 5) - sum(ties * (ties - 1) * (2 * ties + 5))) / 18,
       z = unname(r$statistic), p = r$p.value)
}
for (name in c("short", "monthly")) {
  v <- given[[name]]
  n <- length(v)
  p <- combn(n, 2)
  slopes <- sort((v[p[2, ]] - v[p[1, ]]) / (p[2, ] - p[1, ]))
  k <- kendall(v)
  put(paste0("theilsen_", name), "median(slopes over combn(n, 2)); median(v) - slope * median(0:(n - 1))",
      slope = one(median(slopes)), intercept = one(median(v) - median(slopes) * median(0:(n - 1))))
  put(paste0("mk_", name), "cor.test(seq_along(v), v, method = 'kendall', exact = FALSE, continuity = TRUE)",
      s = one(k$s), z = one(k$z), p = one(k$p))
}
for (name in c("monthly", "gappy")) {
  v <- if (name == "gappy") gappy else y
  parts <- lapply(1:12, function(j) kendall(na.omit(v[seq(j, length(v), 12)])))
  s <- sum(sapply(parts, `[[`, "s"))
  variance <- sum(sapply(parts, `[[`, "var"))
  z <- (s - sign(s)) / sqrt(variance)
  put(paste0("mk_seasonal_", name), "scores and variances of the twelve months' Kendall tests, added (Hirsch, Slack and Smith 1982)",
      s = one(s), var_s = one(variance), z = one(z), p = one(2 * pnorm(-abs(z))))
}

# STL: the authors' own Fortran.
monthly <- ts(log(y), frequency = 12)
for (v in list(list("stl", 7, 0), list("stl_robust", 7, 15), list("stl_13", 13, 0))) {
  window <- v[[2]]
  trend <- ceiling(1.5 * 12 / (1 - 1.5 / window))
  if (trend %% 2 == 0) trend <- trend + 1
  robust <- v[[3]] > 0
  r <- stl(monthly, s.window = window, s.degree = 1, t.window = trend, t.degree = 1, l.window = 13, l.degree = 1,
           s.jump = 1, t.jump = 1, l.jump = 1, robust = robust, inner = if (robust) 2 else 5, outer = v[[3]])
  put(v[[1]], sprintf("stl(ts(log(monthly), frequency = 12), s.window = %d, s.degree = 1, t.window = %d, l.window = 13, jumps 1, robust = %s, inner = %d, outer = %d)",
                      window, trend, robust, if (robust) 2 else 5, v[[3]]),
      seasonal = as.numeric(r$time.series[, "seasonal"]), trend = as.numeric(r$time.series[, "trend"]),
      resid = as.numeric(r$time.series[, "remainder"]), weights = as.numeric(r$weights))
}

# Exact segmentation, which at each penalty is what PELT must find.
b <- breakpoints(logy ~ 1, h = 3, breaks = 12)
for (k in c(1, 2, 4))
  put(paste0("breakpoints_", k), sprintf("strucchange::breakpoints(logy ~ 1, h = 3, breaks = %d)", k),
      cuts = breakpoints(b, breaks = k)$breakpoints)
rss <- sapply(0:12, function(k) if (k == 0) sum((logy - mean(logy))^2) else breakpoints(b, breaks = k)$RSS)
for (penalty in c(0.5, 2, 8)) {
  k <- which.min(rss + penalty * 0:12) - 1
  put(sprintf("pelt_%.1f", penalty), sprintf("breakpoints(logy ~ 1, h = 3) at the k of least RSS + %.1f k", penalty),
      cuts = if (k == 0) numeric(0) else breakpoints(b, breaks = k)$breakpoints)
}

# Interrupted series with Newey-West errors.
t <- 0:(length(y) - 1)
post <- as.numeric(t >= 40)
fit <- lm(log(y) ~ t + post + I(post * (t - 40)) + sin(2 * pi * t / 12) + cos(2 * pi * t / 12) + sin(4 * pi * t / 12) + cos(4 * pi * t / 12))
for (lag in c(0, 4, 12)) {
  v <- NeweyWest(fit, lag = lag, prewhite = FALSE, adjust = TRUE)
  test <- coeftest(fit, vcov. = v)
  put(paste0("its_", lag), sprintf("coeftest(lm(log(monthly) ~ t + post + post (t - 40) + 2 harmonics), NeweyWest(fit, lag = %d, prewhite = FALSE, adjust = TRUE))", lag),
      params = unname(test[, 1]), bse = unname(test[, 2]), pvalues = unname(test[, 4]), ci = unname(coefci(fit, vcov. = v)))
}

# Lead and lag.
x <- given$lead_x
z <- given$lead_y
for (order in c(1, 3)) {
  a <- ar(x, aic = FALSE, order.max = order, method = "yule-walker")
  f <- function(v) { v <- v - mean(v); as.numeric(na.omit(stats::filter(v, c(1, -a$ar), sides = 1))) }
  r <- ccf(f(z), f(x), lag.max = 6, plot = FALSE)
  put(paste0("prewhitened_", order), sprintf("a <- ar(x, aic = FALSE, order.max = %d); ccf(filter(y), filter(x), lag.max = 6)", order),
      ar = a$ar, lag = as.numeric(r$lag), acf = as.numeric(r$acf))
}
put("ar_order", "ar(x, aic = TRUE, order.max = 6)$order", order = one(ar(x, aic = TRUE, order.max = 6)$order))
for (k in 1:3) {
  g <- grangertest(x, z, order = k)
  put(paste0("granger_", k), sprintf("lmtest::grangertest(x, y, order = %d)", k), F = one(g$F[2]), p = one(g$`Pr(>F)`[2]), df = one(g$Res.Df[1]))
}
# The bar of the largest |r|: both series redrawn on their own, blocks of geometric length of mean 6.
set.seed(1994)
draws <- 20000
bx <- tsboot(x, identity, R = draws, l = 6, sim = "geom")$t
bz <- tsboot(z, identity, R = draws, l = 6, sim = "geom")$t
r <- sapply(seq_len(draws), function(i) as.numeric(ccf(bz[i, ], bx[i, ], lag.max = 6, plot = FALSE)$acf))
put("bootstrap", "boot::tsboot(x, identity, R = 20000, l = 6, sim = 'geom') and of y; 95% quantile of max |ccf| at lags -6..6; 2.5% and 97.5% of r at lag 0",
    bar = one(quantile(apply(abs(r), 2, max), 0.95)), low = one(quantile(r[7, ], 0.025)), high = one(quantile(r[7, ], 0.975)))

# Exponential smoothing: forecast::ets also fits the initial states; they are written out so that they can be given.
for (v in list(list("ets_aada", "AAA", ts(log(y), frequency = 12)), list("ets_aadn", "AAN", ts(log(y), frequency = 1)))) {
  fit <- ets(v[[3]], model = v[[2]], damped = TRUE)
  p <- as.list(fit$par)
  f <- forecast(fit, h = 18, level = 80)
  season <- if (is.null(p$s0)) numeric(0) else as.numeric(fit$initstate[-(1:2)])
  put(v[[1]], sprintf("forecast::ets(log(monthly), model = '%s', damped = TRUE); forecast(fit, h = 18, level = 80)", v[[2]]),
      alpha = one(p$alpha), beta = one(p$beta), gamma = one(if (is.null(p$gamma)) 0 else p$gamma), phi = one(p$phi),
      level = one(fit$initstate[1]), slope = one(fit$initstate[2]),
      # R keeps the newest season first: turned round they stand in the order of the first twelve values.
      seasonal = if (length(season)) rev(season) else season,
      fitted = as.numeric(fit$fitted), loglik = one(fit$loglik), mse = one(fit$mse), sigma2 = one(fit$sigma2),
      forecast = as.numeric(f$mean), low80 = as.numeric(f$lower), high80 = as.numeric(f$upper))
}
# Guesses that take no thought.
for (v in list(list("naive", naive), list("snaive", snaive))) {
  f <- v[[2]](ts(log(y), frequency = 12), h = 18, level = 80)
  put(v[[1]], sprintf("forecast::%s(ts(log(monthly), frequency = 12), h = 18, level = 80)", v[[1]]),
      forecast = as.numeric(f$mean), low80 = as.numeric(f$lower), high80 = as.numeric(f$upper))
}
cat(toJSON(out, digits = NA, pretty = 1, auto_unbox = FALSE), "\n")

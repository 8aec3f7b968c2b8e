"""The folds of the Rust back-test with statsmodels: MASE, sMAPE, coverage of the 80 % interval.

Needs statsmodels and pandas: `python backtest_reference.py [online-retail-daily.csv]`.
"""

import sys
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
from statsmodels.tsa.exponential_smoothing.ets import ETSModel

HORIZON, FOLDS = 28, 13
SHIPPED = Path(__file__).resolve().parents[2] / "examples" / "data" / "online-retail-daily.csv"


def seasonal_naive(history):
    return np.tile(history[-7:], HORIZON // 7), None, None


def ets(history):
    """ETS(A,Ad,A) with a week as season; intervals from its exact variance."""
    series = pd.Series(history, index=pd.date_range("2009-12-01", periods=len(history), freq="D"))
    model = ETSModel(series, error="add", trend="add", damped_trend=True, seasonal="add", seasonal_periods=7)
    fitted = model.fit(disp=False)
    predicted = fitted.get_prediction(start=len(history), end=len(history) + HORIZON - 1)
    frame = predicted.summary_frame(alpha=0.2)
    return frame["mean"].to_numpy(), frame["pi_lower"].to_numpy(), frame["pi_upper"].to_numpy()


def scores(values, method):
    mase, smape, inside = [], [], []
    for fold in range(FOLDS):
        start = len(values) - HORIZON * (FOLDS - fold)
        history, actual = values[:start], values[start : start + HORIZON]
        forecast, lower, upper = method(history)
        mase.append(np.abs(actual - forecast).mean() / np.abs(history[7:] - history[:-7]).mean())
        size = np.abs(actual) + np.abs(forecast)
        smape.append(np.mean(200 * np.abs(actual - forecast)[size > 0] / size[size > 0]))
        if lower is not None:
            inside.extend((lower <= actual) & (actual <= upper))
    return np.mean(mase), np.mean(smape), np.mean(inside) if inside else None


def main():
    warnings.simplefilter("ignore")
    frame = pd.read_csv(sys.argv[1] if len(sys.argv) > 1 else SHIPPED)
    print("| series | method | MASE | sMAPE | coverage of 80 % |\n|---|---|---|---|---|")
    for column in ["orders", "gross_sales_gbp", "net_sales_gbp"]:
        for name, method in [("seasonal naive", seasonal_naive), ("statsmodels ETS(A,Ad,A)", ets)]:
            scaled, relative, coverage = scores(frame[column].to_numpy(dtype=float), method)
            shown = "–" if coverage is None else f"{coverage:.1%}"
            print(f"| {column} | {name} | {scaled:.3f} | {relative:.1f} | {shown} |", flush=True)


if __name__ == "__main__":
    main()

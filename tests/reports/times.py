# SPDX-License-Identifier: GPL-3.0-or-later
"""Moments and days of the shop, by its clock in Warsaw."""
import datetime
import zoneinfo

ZONE = zoneinfo.ZoneInfo("Europe/Warsaw")


def moment(text):
    return datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=datetime.timezone.utc)


def day(text):
    return moment(text).astimezone(ZONE).date()


def today():
    return datetime.datetime.now(ZONE).date()


def plus_days(when, days):
    return when + datetime.timedelta(days=days)

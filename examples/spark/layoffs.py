"""Layoff events out of a folder of (gzipped) JSONL, on as many machines as Spark has.

    spark-submit layoffs.py s3a://bucket/news/*.jsonl.gz s3a://bucket/layoffs --pinkslip "pinkslip stream"

Every partition is piped through `pinkslip stream`, which answers each line by a line. Node and pinkslip have to be
installed on every worker. A partition whose process or machine is lost is computed again by Spark.

Written are three Parquet tables: OUTPUT/records (id, record as JSON), OUTPUT/events, OUTPUT/problems.
"""

import argparse

from pyspark.sql import SparkSession
from pyspark.sql import functions as f

QUANTITY = "struct<min: double, max: double, precision: string>"
INTERVAL = "struct<`from`: date, `to`: date, edtf: string, granularity: string>"
MENTION = "struct<id: string, text: string, start: int, `end`: int>"
EVENT = f"""struct<
    id: string,
    employer: struct<id: string, name: string>,
    units: array<struct<id: string, name: string>>,
    headcount: {QUANTITY},
    share: {QUANTITY},
    previousHeadcount: {QUANTITY},
    workforce: {QUANTITY},
    status: string,
    announced: {INTERVAL},
    effective: {INTERVAL},
    locations: array<string>,
    reasons: array<string>,
    means: array<string>,
    evidence: array<{MENTION}>,
    confidence: double>"""
ARTICLE = "struct<title: string, publishedAt: string, url: string, length: int>"
RECORD = f"struct<article: {ARTICLE}, event: {EVENT}, background: array<{EVENT}>>"
PROBLEM = "struct<code: string, message: string>"


def main() -> None:
    arguments = read_arguments()
    builder = SparkSession.builder.appName("layoffs")
    if arguments.master:
        builder = builder.master(arguments.master)
    spark = builder.getOrCreate()

    lines = spark.sparkContext.textFile(arguments.input)
    if arguments.partitions:  # a gzipped file is one partition, however large it is
        lines = lines.repartition(arguments.partitions)
    answers = lines.pipe(arguments.pinkslip, checkCode=True)

    # Written first and read again, so that nothing is extracted twice.
    records = f"{arguments.output}/records"
    spark.createDataFrame(answers.map(lambda line: (line,)), "answer string").select(
        f.get_json_object("answer", "$.id").alias("id"),
        f.get_json_object("answer", "$.record").alias("record"),
        f.from_json(f.get_json_object("answer", "$.problem"), PROBLEM).alias("problem"),
    ).write.mode(arguments.mode).parquet(records)
    written = spark.read.parquet(records)

    events(written).write.mode(arguments.mode).parquet(f"{arguments.output}/events")
    written.where("problem is not null").select("id", "problem.*").write.mode(arguments.mode).parquet(f"{arguments.output}/problems")
    spark.stop()


def events(written):
    """One row for each event, the main one of an article first."""
    parsed = written.where("record is not null").select("id", f.from_json("record", RECORD).alias("record"))
    main_event = f.when(f.col("record.event").isNotNull(), f.array("record.event")).otherwise(f.array().cast(f"array<{EVENT}>"))
    return (
        parsed.select("id", "record.article", "record.event", f.explode(f.concat(main_event, "record.background")).alias("each"))
        .select(
            f.col("id").alias("article_id"),
            "article.title",
            f.to_date("article.publishedAt").alias("published_at"),
            "article.url",
            f.when(f.col("each.id") == f.col("event.id"), "main").otherwise("background").alias("kind"),
            "each.*",
        )
        .withColumn("employer", f.col("employer.name"))
        .withColumn("units", f.col("units.name"))
        .withColumn("evidence", f.col("evidence.text"))
    )


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", help="file, folder or glob of JSONL, gzipped or not")
    parser.add_argument("output", help="folder for the three Parquet tables")
    parser.add_argument("--pinkslip", default="pinkslip stream", help="the command that every partition is piped through")
    parser.add_argument("--master", help="Spark master; left out, spark-submit tells it")
    parser.add_argument("--partitions", type=int, help="spread the lines over so many partitions first")
    parser.add_argument("--mode", default="errorifexists", choices=["errorifexists", "overwrite"])
    return parser.parse_args()


if __name__ == "__main__":
    main()

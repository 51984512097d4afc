package org.waymark.io.json;

import java.math.BigDecimal;
import java.util.Map;
import org.waymark.io.json.Field.Spec;
import org.waymark.scale.Band;
import org.waymark.scale.Direction;
import org.waymark.scale.PointsTable;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
import org.waymark.scale.ScalePoint;

/** Scales and points tables. */
final class ScaleTables {

    static final Codec<ScaleKind> KIND = new WordCodec<>(ScaleKind.class);
    static final Codec<ScaleBasis> BASIS = new WordCodec<>(ScaleBasis.class);
    static final Codec<Direction> DIRECTION = new WordCodec<>(Direction.class);
    static final Codec<Map<String, BigDecimal>> POINTS = new MapCodec<>(Codecs.TEXT, NumberCodec.DECIMAL);

    static final Table<ScalePoint, ScalePoint.Builder> POINT = Table.of(
                    "scale point", ScalePoint.class, ScalePoint::builder, builder -> builder.build())
            .required("code", ScalePoint::code, ScalePoint.Builder::code, Codecs.TEXT)
            .required("label", ScalePoint::label, ScalePoint.Builder::label, Codecs.TEXT)
            .optional("value", ScalePoint::value, ScalePoint.Builder::value, NumberCodec.DECIMAL)
            .optional("description", ScalePoint::description, ScalePoint.Builder::description, Codecs.TEXT)
            .open(ScalePoint.Builder::putAllExtensions, ScalePoint.Builder::putAllUnknown);

    static final Table<Band, Band.Builder> BAND = Table.of(
                    "band", Band.class, Band::builder, builder -> builder.build())
            .required("code", Band::code, Band.Builder::code, Codecs.TEXT)
            .required("label", Band::label, Band.Builder::label, Codecs.TEXT)
            .optional("from", Band::from, Band.Builder::from, NumberCodec.DECIMAL)
            .optional("to", Band::to, Band.Builder::to, NumberCodec.DECIMAL)
            .open(Band.Builder::putAllExtensions, Band.Builder::putAllUnknown);

    static final Table<Scale, Scale.Builder> SCALE = Table.of(
                    "scale", Scale.class, Scale::builder, builder -> builder.build())
            .required("ref", Scale::ref, Scale.Builder::ref, Ids.SCALE_REF)
            .required("title", Scale::title, Scale.Builder::title, Codecs.TEXT)
            .required("kind", Scale::kind, Scale.Builder::kind, KIND)
            .withDefault("basis", ScaleBasis.STATE, Scale::basis, Scale.Builder::basis, BASIS)
            .withDefault("direction", Direction.HIGHER_IS_BETTER, Scale::direction, Scale.Builder::direction, DIRECTION)
            .list("points", Scale::points, Scale.Builder::addPoints, POINT)
            .optional("minimum", Scale::minimum, Scale.Builder::minimum, NumberCodec.DECIMAL)
            .optional("maximum", Scale::maximum, Scale.Builder::maximum, NumberCodec.DECIMAL)
            .withDefault("decimals", 0, Scale::decimals, Scale.Builder::decimals, NumberCodec.WHOLE)
            .optional("unit", Scale::unit, Scale.Builder::unit, Codecs.TEXT)
            .withDefault("needsLevels", false, Scale::needsLevels, Scale.Builder::needsLevels, Codecs.FLAG)
            .withDefault("scored", true, Scale::scored, Scale.Builder::scored, Codecs.FLAG)
            .list("bands", Scale::bands, Scale.Builder::addBands, BAND)
            .required("source", Scale::source, Scale.Builder::source, Codecs.TEXT)
            .open(Scale.Builder::putAllExtensions, Scale.Builder::putAllUnknown);

    static final Table<PointsTable, PointsTable.Builder> POINTS_TABLE = Table.of(
                    "points table", PointsTable.class, PointsTable::builder, builder -> builder.build())
            .required("id", PointsTable::id, PointsTable.Builder::id, Codecs.TEXT)
            .required(
                    Spec.of("tableVersion").holding("version"),
                    PointsTable::version,
                    PointsTable.Builder::version,
                    Codecs.TEXT)
            .required("scale", PointsTable::scale, PointsTable.Builder::scale, Ids.SCALE_REF)
            .map("points", PointsTable::points, PointsTable.Builder::putAllPoints, POINTS)
            .required("source", PointsTable::source, PointsTable.Builder::source, Codecs.TEXT)
            .open(PointsTable.Builder::putAllExtensions, PointsTable.Builder::putAllUnknown);

    private ScaleTables() {}
}

package org.jointroadmap.workflow.model;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.regex.Pattern;

/** The place of a node on its page. */
record Box(Rectangle2D place) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

    static Box of(XmlElement shape) {
        return shape.children("Bounds")
                .findFirst()
                .map(bounds -> new Box(new Rectangle2D.Double(
                        number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"))))
                .orElseGet(() -> new Box(new Rectangle2D.Double()));
    }

    boolean overlaps(Box other) {
        return place.intersects(other.place);
    }

    boolean isCrossedBy(List<XmlElement> waypoints) {
        for (int i = 1; i < waypoints.size(); i++) {
            XmlElement from = waypoints.get(i - 1);
            XmlElement to = waypoints.get(i);
            if (new Line2D.Double(number(from, "x"), number(from, "y"), number(to, "x"), number(to, "y"))
                    .intersects(place)) {
                return true;
            }
        }
        return false;
    }

    /** What is no number lies nowhere. */
    private static double number(XmlElement element, String attribute) {
        String text = element.attribute(attribute);
        return NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }
}

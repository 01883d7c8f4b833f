package se.samlat.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Turns the paths of bean validation and of JSON mapping into JSON pointers. */
public final class Pointers {

    private static final int LONGEST_NAME = 60;

    private Pointers() {}

    /** {@code revise.input.places[2].phone} becomes {@code /places/2/phone}; a bean's own path is taken as it is. */
    public static String of(Path path) {
        StringBuilder pointer = new StringBuilder();
        boolean inMethod = false;
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD) {
                inMethod = true;
                continue;
            }
            if (inMethod && node.getKind() == ElementKind.PARAMETER) {
                continue;
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                pointer.append('/').append(token(node.getName()));
            }
        }
        return pointer.toString();
    }

    /** Where in the JSON a value did not fit. */
    public static String of(JsonMappingException failure) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            pointer.append('/');
            if (step.getFieldName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(token(step.getFieldName()));
            }
        }
        return pointer.toString();
    }

    /** A name as it stands in a pointer (RFC 6901); a long one, which is none of ours, is cut. */
    private static String token(String name) {
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return shown.replace("~", "~0").replace("/", "~1");
    }
}

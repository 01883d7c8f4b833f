package se.samlat.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Turns the paths of bean validation and of JSON mapping into JSON pointers. */
public final class Pointers {

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
                pointer.append('/').append(node.getName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    /** Where in the JSON a value did not fit. */
    public static String of(JsonMappingException failure) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        }
        return pointer.toString();
    }
}

package se.samlat.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which methods an address takes, as the contract says; for the {@code Allow} header, which the framework leaves out. */
@Singleton
class AllowedMethods {

    /** What every address takes that is not in the contract: health, metrics and the contract itself. */
    static final String READ = "GET, HEAD, OPTIONS";

    private final Map<Pattern, String> methods;

    AllowedMethods(ObjectMapper json) {
        try {
            methods = read(json.readTree(ContractResource.built("json")).path("paths"));
        } catch (IOException e) {
            throw new IllegalStateException("the contract is not JSON", e);
        }
    }

    /** The methods of the path, joined by commas. */
    String of(String path) {
        return methods.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(READ);
    }

    /** Paths without a parameter first, as routing prefers them. */
    private static Map<Pattern, String> read(JsonNode paths) {
        Map<Pattern, String> plain = new LinkedHashMap<>();
        Map<Pattern, String> templates = new LinkedHashMap<>();
        paths.fields().forEachRemaining(path -> {
            TreeSet<String> names = new TreeSet<>();
            names.add("OPTIONS");
            path.getValue().fieldNames().forEachRemaining(name -> {
                if (name.matches("get|put|post|delete|patch")) {
                    names.add(name.toUpperCase(Locale.ROOT));
                }
            });
            if (names.contains("GET")) {
                names.add("HEAD");
            }
            String address = path.getKey();
            String pattern = Pattern.compile("\\{[^}]*}").splitAsStream(address + " ")
                    .map(String::strip)
                    .map(Pattern::quote)
                    .collect(java.util.stream.Collectors.joining("[^/]+"));
            (address.contains("{") ? templates : plain).put(Pattern.compile(pattern), String.join(", ", names));
        });
        plain.putAll(templates);
        return plain;
    }
}

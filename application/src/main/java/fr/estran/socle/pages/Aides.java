package fr.estran.socle.pages;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which page of the guide explains which page of the service: said in one place, {@code guide/aides.properties}. */
@Component
public class Aides {

    private static final List<Ligne> LIGNES = lire();

    /** @param cible a page of the guide, and the title of it */
    private record Ligne(PathPattern chemin, String cible) {}

    Aides() {}

    /** The address of what explains a page; empty where nothing does. */
    public Optional<String> pour(String chemin) {
        var parties = PathContainer.parsePath(chemin);
        return LIGNES.stream()
                .filter(ligne -> ligne.chemin().matches(parties))
                .map(ligne -> "/aide/" + ligne.cible())
                .findFirst();
    }

    /** All places of the guide that it names. */
    static List<String> cibles() {
        return LIGNES.stream().map(Ligne::cible).toList();
    }

    /** In the order in which they are looked for: what says most comes first. */
    private static List<Ligne> lire() {
        var pages = new Properties();
        try {
            pages.load(new ClassPathResource("guide/aides.properties")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .transform(StringReader::new));
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
        return pages.stringPropertyNames().stream()
                .map(chemin -> new Ligne(PathPatternParser.defaultInstance.parse(chemin), pages.getProperty(chemin)))
                .sorted(Comparator.comparing(Ligne::chemin))
                .toList();
    }
}

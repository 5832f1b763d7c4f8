package fr.estran.socle.pages;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.Introuvable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All pages of the guide, as they come with the application: read when the first is asked for, once. */
@Component
class Guide {

    /** The one that lists the others. */
    static final String SOMMAIRE = "README";

    /** The one that is written for whoever is helped. */
    static final String PUBLIC = "pour-le-public";

    private final Supplier<Map<String, PageDuGuide>> pages = SingletonSupplier.of(Guide::lire);

    Map<String, PageDuGuide> pages() {
        return pages.get();
    }

    PageDuGuide page(String nom) {
        return Optional.ofNullable(pages().get(nom)).orElseThrow(Introuvable::new);
    }

    private static Map<String, PageDuGuide> lire() {
        try {
            var fichiers = new PathMatchingResourcePatternResolver().getResources("classpath*:guide/*.md");
            var textes = Arrays.stream(fichiers).collect(toMap(Guide::nom, Guide::texte));
            var pages = new TreeMap<String, PageDuGuide>();
            textes.forEach((nom, texte) -> pages.put(nom, MiseEnPage.faire(nom, texte, textes::containsKey)));
            return pages;
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private static String nom(Resource fichier) {
        return String.valueOf(fichier.getFilename()).replaceFirst("\\.md$", "");
    }

    private static String texte(Resource fichier) {
        try {
            return fichier.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }
}

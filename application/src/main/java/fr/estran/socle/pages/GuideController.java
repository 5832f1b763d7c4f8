package fr.estran.socle.pages;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.MemeEnMaintenance;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.PageDuGuide.Section;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The guide, as it was when this version was made. */
@WebController
public record GuideController(Guide guide) {

    public record VuePage(
            PageDuGuide page,
            List<Trouvee> trouvees,
            @Nullable String cherche) {}

    private static final Messages MESSAGES = Messages.de("socle/guide");
    private static final int LONGUEUR = 100;

    /** Whoever is helped finds what is written for them; the team finds all of it. */
    @GetMapping("/aide")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page ouvrir(@ModelAttribute("cadre") Cadre cadre) {
        return montrer(guide.page(cadre.qui() == null ? Guide.PUBLIC : Guide.SOMMAIRE), null);
    }

    /** What is looked for is sent, and stays out of addresses: somebody may type a name. */
    @PostMapping("/aide")
    @MemeEnMaintenance
    @Ouvert(Cercle.CONNECTES)
    Page chercher(@RequestParam(defaultValue = "") String cherche) {
        return montrer(
                guide.page(Guide.SOMMAIRE),
                cherche.strip().substring(0, Math.min(LONGUEUR, cherche.strip().length())));
    }

    @GetMapping("/aide/{page}")
    @Ouvert(Cercle.CONNECTES)
    Reponse lire(@PathVariable String page) {
        return page.equals(Guide.SOMMAIRE) ? Renvoi.vers("/aide") : montrer(guide.page(page), null);
    }

    @GetMapping("/aide/images/{nom}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<Resource> image(@PathVariable String nom) {
        if (!nom.matches("[a-z0-9-]+\\.png")) {
            throw new Introuvable();
        }
        var image = new ClassPathResource("guide/images/" + nom);
        if (!image.exists()) {
            throw new Introuvable();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(image);
    }

    private Page montrer(PageDuGuide page, @Nullable String cherche) {
        return Page.de(
                "socle/pages/guide-page",
                MESSAGES,
                new VuePage(
                        page,
                        cherche == null
                                ? List.of()
                                : RechercheDansLeGuide.chercher(
                                        cherche, guide.pages().values()),
                        cherche));
    }

    /** Finds what stands under a title of the guide, whatever the accents, the capitals and the plurals of what is looked for. */
    static final class RechercheDansLeGuide {

        private static final int AU_PLUS = 20;

        /** One looks things up in them, and reads the others: these come last. */
        private static final Set<String> REFERENCES = Set.of("dossier", "glossaire");

        private static final int AUTOUR = 90;

        private RechercheDansLeGuide() {}

        static List<Trouvee> chercher(String saisie, Collection<PageDuGuide> pages) {
            var mots = Stream.of(plier(saisie).split("[^\\p{L}\\p{N}]+"))
                    .filter(mot -> mot.length() > 1)
                    .map(mot -> mot.length() > 3 ? mot.replaceFirst("[sx]$", "") : mot)
                    .toList();
            if (mots.isEmpty()) {
                return List.of();
            }
            return pages.stream()
                    .filter(page -> !page.nom().equals(Guide.SOMMAIRE))
                    .flatMap(page -> page.sections().stream().map(section -> new Essai(page, section)))
                    .filter(essai -> essai.contient(mots))
                    .sorted(Comparator.comparing((Essai essai) -> !essai.titreContient(mots))
                            .thenComparing(
                                    essai -> REFERENCES.contains(essai.page().nom())))
                    .limit(AU_PLUS)
                    .map(essai -> essai.trouvee(mots.getFirst()))
                    .toList();
        }

        /** Letter for letter, so that a place in one is a place in the other. */
        private static String plier(String texte) {
            var plie = new StringBuilder(texte.length());
            for (var lettre : texte.toCharArray()) {
                plie.append(Normalizer.normalize(String.valueOf(lettre), Normalizer.Form.NFD)
                        .charAt(0));
            }
            return plie.toString().toLowerCase(Locale.FRENCH);
        }

        private record Essai(PageDuGuide page, Section section, String titre, String texte) {

            Essai(PageDuGuide page, Section section) {
                this(page, section, plier(page.titre() + " " + section.titre()), plier(section.texte()));
            }

            boolean contient(List<String> mots) {
                return mots.stream().allMatch(mot -> titre.contains(mot) || texte.contains(mot));
            }

            boolean titreContient(List<String> mots) {
                return mots.stream().allMatch(titre::contains);
            }

            Trouvee trouvee(String mot) {
                var adresse = "/aide/" + page.nom() + (section.ancre().isEmpty() ? "" : "#" + section.ancre());
                return new Trouvee(page.titre(), section.titre(), adresse, extrait(Math.max(0, texte.indexOf(mot))));
            }

            private String extrait(int ou) {
                var brut = section.texte();
                var debut = ou <= AUTOUR ? 0 : brut.indexOf(' ', ou - AUTOUR) + 1;
                var fin = Math.min(brut.length(), ou + 2 * AUTOUR);
                return (debut > 0 ? "… " : "")
                        + brut.substring(debut, fin).replaceAll("\\s+", " ").strip()
                        + (fin < brut.length() ? "…" : "");
            }
        }
    }

    /**
     * A passage of the guide in which all that was looked for stands.
     *
     * @param extrait some words around the first that was found
     */
    public record Trouvee(String page, String titre, String adresse, String extrait) {}

    /** All pages of the guide, as they come with the application: read when the first is asked for, once. */
    @Component
    static class Guide {

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
}

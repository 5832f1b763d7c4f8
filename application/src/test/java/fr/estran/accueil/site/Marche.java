package fr.estran.accueil.site;

import fr.estran.Visiteur;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/**
 * From link to link, as somebody goes who types no address: which kinds of pages are reached, and how one page of each reads.
 * A form that asks is a link that one fills in; what is sent is no link.
 */
final class Marche {

    private static final Pattern LIEN = Pattern.compile("<a\\b[^>]* href=\"(/[^\"]*)\"");
    private static final Pattern DEMANDE =
            Pattern.compile("<form\\b(?![^>]* method=\"post\")[^>]* action=\"(/[^\"]*)\"");

    private static final Pattern ENVOI = Pattern.compile(
            "<form\\b(?=[^>]* method=\"post\")[^>]* action=\"(/[^\"]*)\"|<button\\b[^>]* formaction=\"(/[^\"]*)\"");

    private static final Pattern PRECISIONS = Pattern.compile("[?#].*");

    /** Pages of a kind that was read already may lead further: so many are tried before something is said to be unreached. */
    private static final int DETOURS = 150;

    /** A page as it was read, and where it leads. */
    record Lue(String genre, String adresse, String html, List<String> liens) {

        /** Where what one does there is sent. */
        List<String> envois() {
            return ENVOI.matcher(html)
                    .results()
                    .map(envoi -> envoi.group(1) == null ? envoi.group(2) : envoi.group(1))
                    .map(adresse -> adresse.replace("&amp;", "&").replaceAll("[?#].*", ""))
                    .distinct()
                    .toList();
        }
    }

    private final List<PathPattern> chemins;
    private final Visiteur visiteur;
    private final Map<String, Lue> lues = new LinkedHashMap<>();
    private final Set<String> atteints = new TreeSet<>();
    private final Set<String> vues = new HashSet<>();
    private final Deque<String> premieres = new ArrayDeque<>();
    private final Map<String, Deque<String>> autres = new LinkedHashMap<>();
    private final Set<String> fichiers = new HashSet<>();
    private final Map<String, Optional<String>> genres = new HashMap<>();
    private final Map<String, Integer> detours = new HashMap<>();

    /** @param chemins of all pages that are asked for */
    Marche(List<PathPattern> chemins, Visiteur visiteur) {
        this.chemins = chemins;
        this.visiteur = visiteur;
    }

    /** @param attendus kinds of pages: it goes on until all are reached, or nothing leads further */
    Marche depuis(String accueil, Set<String> attendus) {
        noter(accueil);
        suivre();
        for (var detour = 0; detour < DETOURS && !atteints.containsAll(attendus); detour++) {
            var suite = versLePlusProche(attendus);
            if (suite.isEmpty()) {
                break;
            }
            lire(suite.get());
            suivre();
        }
        return this;
    }

    /** As if its address were typed. */
    void aussi(String adresse) {
        genre(adresse).filter(genre -> !lues.containsKey(genre)).ifPresent(_ -> lire(adresse));
        suivre();
    }

    /** One page of each kind, in the order in which they came. */
    List<Lue> lues() {
        return List.copyOf(lues.values());
    }

    Set<String> atteints() {
        return Set.copyOf(atteints);
    }

    private void suivre() {
        while (!premieres.isEmpty()) {
            lire(premieres.removeFirst());
        }
    }

    private void noter(String adresse) {
        var nue = adresse.replaceAll("#.*", "");
        genre(nue).filter(_ -> vues.add(nue)).ifPresent(genre -> {
            if (atteints.add(genre)) {
                premieres.add(nue);
            } else {
                autres.computeIfAbsent(genre, _ -> new ArrayDeque<>()).add(nue);
            }
        });
    }

    /** Of the pages not read yet, one whose kind begins as what is missing does; of these kinds, the least tried. A file leads nowhere. */
    private Optional<String> versLePlusProche(Set<String> attendus) {
        return attendus.stream()
                .filter(attendu -> !atteints.contains(attendu))
                .flatMap(attendu ->
                        autres.keySet().stream().filter(genre -> !fichiers.contains(genre) && mene(genre, attendu)))
                .min(Comparator.comparing(genre -> detours.getOrDefault(genre, 0)))
                .map(genre -> {
                    detours.merge(genre, 1, Integer::sum);
                    var suite = autres.get(genre).removeFirst();
                    autres.computeIfPresent(genre, (_, reste) -> reste.isEmpty() ? null : reste);
                    return suite;
                });
    }

    private static boolean mene(String genre, String attendu) {
        return attendu.startsWith(genre) || genre.startsWith(attendu.replaceAll("/[^/]*$", ""));
    }

    private void lire(String adresse) {
        var reponse = visiteur.lire(adresse);
        reponse.headers()
                .firstValue("Location")
                .map(ou -> ou.replaceFirst("^https?://[^/]+", ""))
                .ifPresent(this::noter);
        if (reponse.statusCode() != 200) {
            return;
        }
        var genre = genre(adresse).orElseThrow();
        if (!reponse.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            fichiers.add(genre);
            return;
        }
        var liens = liens(reponse.body());
        lues.putIfAbsent(genre, new Lue(genre, adresse, reponse.body(), liens));
        liens.forEach(this::noter);
    }

    private List<String> liens(String html) {
        return Stream.of(LIEN, DEMANDE)
                .flatMap(forme -> forme.matcher(html).results())
                .map((MatchResult lien) -> lien.group(1).replace("&amp;", "&"))
                .filter(adresse -> genre(adresse).isPresent())
                .distinct()
                .toList();
    }

    /** Each page has the links of the menu, and asks for their kinds twice. */
    private Optional<String> genre(String adresse) {
        return genres.computeIfAbsent(PRECISIONS.matcher(adresse).replaceFirst(""), nue -> {
            var seul = PathContainer.parsePath(nue);
            return chemins.stream()
                    .filter(route -> route.matches(seul))
                    .map(PathPattern::getPatternString)
                    .findFirst();
        });
    }
}

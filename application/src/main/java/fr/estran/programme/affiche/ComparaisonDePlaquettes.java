package fr.estran.programme.affiche;

import static fr.estran.programme.affiche.MotsDePlaquette.MESSAGES;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.programme.affiche.ComparaisonDAides.AideDite;
import fr.estran.programme.affiche.ComparaisonDAides.LignesDePlaquette;
import fr.estran.programme.affiche.ComparaisonDeSeances.ComparaisonDeLieux;
import fr.estran.programme.affiche.Correction.Sujet;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a leaflet that was handed out says otherwise than that of today: by what it is of, and not line by line, so that a venue
 * that is called otherwise is told once. Where a kind of help is explained is no promise: that it is explained no more is not told.
 *
 * <p>Rule: what differs from the paper.
 */
final class ComparaisonDePlaquettes {

    private final Plaquette papier;
    private final Plaquette aujourdhui;
    private final Set<SeanceId> annulees;
    private final List<Correction> corrections = new ArrayList<>();

    private ComparaisonDePlaquettes(Plaquette papier, Plaquette aujourdhui, Set<SeanceId> annulees) {
        this.papier = papier;
        this.aujourdhui = aujourdhui;
        this.annulees = annulees;
    }

    /** @param annulees of the sessions that the paper shows, those that are cancelled */
    static List<Correction> entre(Plaquette papier, Plaquette aujourdhui, Set<SeanceId> annulees) {
        var comparaison = new ComparaisonDePlaquettes(papier, aujourdhui, annulees);
        comparaison.joindre();
        comparaison.seances();
        comparaison.aides();
        comparaison.lieux();
        comparaison.mots();
        comparaison.inscription();
        return List.copyOf(comparaison.corrections);
    }

    private void joindre() {
        dire(Sujet.JOINDRE, "telephone", papier.telephone(), aujourdhui.telephone());
        dire(Sujet.JOINDRE, "site", papier.site(), aujourdhui.site());
        dire(Sujet.JOINDRE, "service", papier.service(), aujourdhui.service());
    }

    private void dire(Sujet sujet, String cle, @Nullable String avant, @Nullable String apres) {
        if (!Objects.equals(avant, apres)) {
            ajouter(
                    sujet,
                    List.of(phrase(cle, avant, apres)),
                    null,
                    null,
                    null,
                    avec(papier, avant),
                    avec(aujourdhui, apres));
        }
    }

    /** It alone, and the sentences that hold it. */
    private static Stream<String> avec(Plaquette plaquette, @Nullable String dit) {
        return dit == null
                ? Stream.of()
                : Stream.concat(
                        Stream.of(dit), plaquette.inscription().stream().filter(phrase -> phrase.contains(dit)));
    }

    private void seances() {
        var avant = parAction(papier);
        var apres = parAction(aujourdhui);
        var actions = new LinkedHashSet<>(avant.keySet());
        actions.addAll(apres.keySet());
        for (var action : actions) {
            var anciennes = avant.getOrDefault(action, List.of());
            var nouvelles = apres.getOrDefault(action, List.of());
            var phrases = ComparaisonDeSeances.phrases(anciennes, nouvelles, annulees);
            if (!phrases.isEmpty()) {
                ajouter(
                        Sujet.SEANCE,
                        phrases,
                        action,
                        null,
                        null,
                        anciennes.stream().map(LignesDePlaquette::de),
                        nouvelles.stream().map(LignesDePlaquette::de));
            }
        }
    }

    private static Map<ActionId, List<Plaquette.Seance>> parAction(Plaquette plaquette) {
        return plaquette.seances().stream().collect(groupingBy(Plaquette.Seance::action, LinkedHashMap::new, toList()));
    }

    private void aides() {
        var avant = ComparaisonDAides.dites(papier);
        var apres = ComparaisonDAides.dites(aujourdhui);
        var toutes = new LinkedHashSet<>(avant.keySet());
        toutes.addAll(apres.keySet());
        for (var cle : toutes) {
            var ancienne = avant.get(cle);
            var nouvelle = apres.get(cle);
            var phrases = ComparaisonDAides.phrases(ancienne, nouvelle);
            if (!phrases.isEmpty()) {
                ajouter(
                        Sujet.AIDE,
                        phrases,
                        null,
                        cle.lieu(),
                        cle.type(),
                        Stream.ofNullable(ancienne).map(AideDite::ligne),
                        Stream.ofNullable(nouvelle).map(AideDite::ligne));
            }
        }
    }

    private void lieux() {
        var avant = parId(papier);
        var apres = parId(aujourdhui);
        var tous = new LinkedHashSet<>(avant.keySet());
        tous.addAll(apres.keySet());
        for (var id : tous) {
            var ancien = avant.get(id);
            var nouveau = apres.get(id);
            var phrases = ComparaisonDeLieux.phrases(ancien, nouveau);
            if (!phrases.isEmpty()) {
                ajouter(Sujet.LIEU, phrases, null, id, null, lignesDuLieu(papier, id), lignesDuLieu(aujourdhui, id));
            }
        }
    }

    private static Map<LieuId, Plaquette.Lieu> parId(Plaquette plaquette) {
        return plaquette.lieux().stream()
                .collect(Collectors.toMap(Plaquette.Lieu::id, Function.identity(), (un, _) -> un, LinkedHashMap::new));
    }

    /** Its own, and those that name it. */
    private static Stream<String> lignesDuLieu(Plaquette plaquette, LieuId id) {
        return Stream.of(
                        plaquette.lieux().stream()
                                .filter(lieu -> lieu.id().equals(id))
                                .map(LignesDePlaquette::de),
                        ComparaisonDAides.dites(plaquette).values().stream()
                                .filter(dite -> id.equals(dite.ici().id()))
                                .map(AideDite::ligne),
                        plaquette.seances().stream()
                                .filter(seance -> id.equals(seance.lieu()))
                                .map(LignesDePlaquette::de))
                .flatMap(lignes -> lignes);
    }

    /** What the town calls its kinds of help, where it gives them still. */
    private void mots() {
        var avant = genres(papier);
        genres(aujourdhui).forEach((type, nouveau) -> {
            var ancien = avant.get(type);
            if (ancien != null && !ancien.equals(nouveau)) {
                ajouter(
                        Sujet.MOTS,
                        List.of(phrase("mots", LignesDePlaquette.de(ancien), LignesDePlaquette.de(nouveau))),
                        null,
                        null,
                        null,
                        lignesDuGenre(papier, type),
                        lignesDuGenre(aujourdhui, type));
            }
        });
    }

    /** How one registers, where no other thing that differs says why. */
    private void inscription() {
        var avant = seules(papier.inscription(), aujourdhui, Correction::surLePapier);
        var apres = seules(aujourdhui.inscription(), papier, Correction::aujourdhui);
        if (!avant.isEmpty() || !apres.isEmpty()) {
            ajouter(
                    Sujet.MOTS,
                    List.of(phrase("inscription", ensemble(avant), ensemble(apres))),
                    null,
                    null,
                    null,
                    avant.stream(),
                    apres.stream());
        }
    }

    private List<String> seules(List<String> phrases, Plaquette autre, Function<Correction, List<String>> dites) {
        return phrases.stream()
                .filter(phrase -> !autre.inscription().contains(phrase))
                .filter(phrase ->
                        corrections.stream().noneMatch(une -> dites.apply(une).contains(phrase)))
                .toList();
    }

    private static @Nullable String ensemble(List<String> phrases) {
        return phrases.isEmpty() ? null : String.join(" ", phrases);
    }

    private static Map<TypeDAction, Plaquette.Genre> genres(Plaquette plaquette) {
        return Stream.concat(plaquette.aides().stream().map(Plaquette.Aide::genre), plaquette.genres().stream())
                .collect(Collectors.toMap(
                        Plaquette.Genre::type, Function.identity(), (un, _) -> un, LinkedHashMap::new));
    }

    private static Stream<String> lignesDuGenre(Plaquette plaquette, TypeDAction type) {
        var genre = Objects.requireNonNull(genres(plaquette).get(type));
        return Stream.of(
                        Stream.of(LignesDePlaquette.de(genre)),
                        plaquette.inscription().stream().filter(phrase -> phrase.contains(genre.nom())),
                        ComparaisonDAides.dites(plaquette).values().stream()
                                .filter(dite -> dite.genre().type() == type)
                                .map(AideDite::ligne),
                        plaquette.seances().stream()
                                .filter(seance -> genre.nom().equals(seance.genre()))
                                .map(LignesDePlaquette::de))
                .flatMap(lignes -> lignes);
    }

    private static String phrase(String cle, @Nullable String avant, @Nullable String apres) {
        return MESSAGES.dire("ecart." + cle, Correction.valeurs(avant, apres, Map.of()));
    }

    /** Of the lines that one leaflet holds and the other does not. */
    private void ajouter(
            Sujet sujet,
            List<String> phrases,
            @Nullable ActionId action,
            @Nullable LieuId lieu,
            @Nullable TypeDAction type,
            Stream<String> avant,
            Stream<String> apres) {
        var anciennes = avant.distinct().toList();
        var nouvelles = apres.distinct().toList();
        corrections.add(new Correction(
                sujet,
                phrases,
                action,
                lieu,
                type,
                anciennes.stream().filter(ligne -> !nouvelles.contains(ligne)).toList(),
                nouvelles.stream().filter(ligne -> !anciennes.contains(ligne)).toList()));
    }
}

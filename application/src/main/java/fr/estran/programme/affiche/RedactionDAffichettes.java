package fr.estran.programme.affiche;

import static fr.estran.programme.affiche.MotsDePlaquette.MESSAGES;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.programme.LieuPublic;
import fr.estran.programme.SeancePublique;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.affiche.Affichette.Partie;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.ville.themes.Appellation;
import java.text.Normalizer;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the sheets that one pins up, from what anyone may read. */
@Service
@Transactional(readOnly = true)
public class RedactionDAffichettes {

    private final ProgrammePublic programme;
    private final RedactionDePlaquette plaquettes;
    private final MotsDePlaquette mots;
    private final SeancesImprimeesRepository seances;
    private final Clock horloge;

    /** @param quand its next day */
    public record Choix(ActionId action, String titre, String quand, String ou) {}

    RedactionDAffichettes(
            ProgrammePublic programme,
            RedactionDePlaquette plaquettes,
            MotsDePlaquette mots,
            SeancesImprimeesRepository seances,
            Clock horloge) {
        this.seances = seances;
        this.horloge = horloge;
        this.programme = programme;
        this.plaquettes = plaquettes;
        this.mots = mots;
    }

    /**
     * @param seance its only day to be told; null for all of them
     * @throws Introuvable when nothing of it is to come any more
     */
    Affichette deLAction(ActionId action, @Nullable SeanceId seance) {
        var fiche = programme.lire(action);
        var jours = fiche.aVenir().stream()
                .filter(venue -> !venue.annulee())
                .filter(venue -> seance == null || venue.id().equals(seance))
                .toList();
        if (jours.isEmpty()) {
            throw new Introuvable();
        }
        var dite = fiche.action();
        var parties = Stream.of(
                        new Partie(MESSAGES.dire("affiche.quand"), quand(jours), true, true),
                        new Partie(MESSAGES.dire("affiche.ou"), ou(jours), true, false),
                        partie("affiche.quoi", dite.presentation()),
                        partie("affiche.pour_qui", dite.pourQui()),
                        partie("affiche.a_apporter", dite.aApporter()),
                        new Partie(MESSAGES.dire("affiche.venir"), List.of(MotsDePlaquette.venir(dite)), false, false))
                .filter(partie -> !partie.lignes().isEmpty())
                .toList();
        return affichette(
                Objects.requireNonNullElse(dite.genre(), mots.service()),
                titre(fiche),
                parties,
                seance == null ? dite.adresse() : jours.getFirst().adresse(),
                jours.getFirst().jour() + " " + titre(fiche));
    }

    /** What may be pinned up of a quarter: what is still to come, each action once. */
    List<Choix> choix(TrimestreDuProgramme trimestre) {
        return seances.publiees(trimestre.periode(), horloge.instant(), null).stream()
                .filter(seance -> !RedactionDePlaquette.revient(seance))
                .collect(groupingBy(seance -> seance.action().id(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(action -> new Choix(
                        action.getKey(),
                        action.getValue().getFirst().action().nom(),
                        action.getValue().getFirst().quand(),
                        action.getValue().getFirst().ou()))
                .toList();
    }

    private static String titre(FicheDAction fiche) {
        return fiche.action().nom();
    }

    /** Hours by hours, the days that have them. */
    private static List<String> quand(List<SeancePublique> jours) {
        return jours.stream()
                .collect(groupingBy(SeancePublique::heures, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(heures -> Appellation.majuscule(DatesEnMots.dire(heures.getValue().stream()
                                .map(SeancePublique::jour)
                                .toList()))
                        + ", " + heures.getKey())
                .toList();
    }

    private static List<String> ou(List<SeancePublique> jours) {
        return jours.stream()
                .flatMap(seance -> seance.lieu() == null ? Stream.of(seance.ou()) : lignes(seance.lieu()))
                .distinct()
                .toList();
    }

    private static Stream<String> lignes(LieuPublic lieu) {
        return Stream.concat(Stream.of(lieu.nomEtQuartier()), lieu.pourVenir().lignes().stream());
    }

    private static String fauteuil(@Nullable Boolean entre) {
        return entre == null ? "" : MotsDePlaquette.fauteuil(entre);
    }

    private static Partie partie(String cle, @Nullable String texte) {
        return new Partie(
                MESSAGES.dire(cle),
                texte == null
                        ? List.of()
                        : texte.strip()
                                .lines()
                                .filter(ligne -> !ligne.isBlank())
                                .toList(),
                false,
                true);
    }

    /** @throws Introuvable when nothing takes place there in those months */
    Affichette duLieu(TrimestreDuProgramme trimestre, LieuId lieu) {
        var ici = plaquettes.ecrire(trimestre, lieu);
        if (ici.vide()) {
            throw new Introuvable();
        }
        var connu = ici.lieux().getFirst();
        var parties = Stream.of(
                        ici.aides().stream()
                                .map(aide -> new Partie(
                                        aide.genre().nom(),
                                        aide.lieux().getFirst().lignes(),
                                        true,
                                        true)),
                        ici.seances().stream()
                                .limit(1)
                                .map(_ -> new Partie(
                                        MESSAGES.dire("seances.titre"),
                                        ici.seances().stream()
                                                .map(RedactionDAffichettes::ligne)
                                                .toList(),
                                        true,
                                        true)),
                        Stream.of(new Partie(
                                MESSAGES.dire("lieux.venir"),
                                Stream.of(
                                                connu.adresse(),
                                                connu.acces(),
                                                connu.arret() == null ? "" : MotsDePlaquette.arret(connu.arret()),
                                                fauteuil(connu.fauteuil()))
                                        .filter(ligne -> !ligne.isEmpty())
                                        .toList(),
                                false,
                                false)))
                .flatMap(dites -> dites)
                .filter(partie -> !partie.lignes().isEmpty())
                .toList();
        return affichette(
                trimestre.titre(),
                connu.nom(),
                parties,
                "/programme/lieux/" + lieu,
                trimestre.code() + " " + connu.nom());
    }

    private static String ligne(Plaquette.Seance seance) {
        return MESSAGES.dire(
                "affiche.ligne", Map.of("quand", seance.quand(), "titre", seance.titre(), "venir", seance.venir()));
    }

    private static String enFichier(String dit) {
        return Normalizer.normalize(dit, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("-$", "")
                .toLowerCase(Locale.ROOT);
    }

    private Affichette affichette(String surtitre, String titre, List<Partie> parties, String chemin, String fichier) {
        return new Affichette(
                surtitre,
                titre,
                parties,
                null,
                mots.telephone(),
                mots.site(),
                chemin,
                mots.service(),
                enFichier(fichier));
    }
}

package fr.estran.echanges.classeurs;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableMap;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.Egards;
import fr.estran.socle.dossier.Egards.Borne;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** From the State's workbooks to a folder of records, which comes in like any other. */
public final class RepriseDeLaCoop {

    private static final Messages MESSAGES = Messages.de("echanges/reprise");

    /** Of somebody who is known, what nobody has said yet: their list comes in later than what they came for. */
    private static final Set<String> PERSONNE =
            Set.of("genre", "annee_naissance", "situation", "telephone", "courriel");

    /**
     * Of a known session, what the sheets say of it is what holds. What a team says of its people, venues, counsellors and
     * themes, it says better: these are added, and left alone after that.
     */
    public static final Egards EGARDS = new Egards(
            FichiersRepris.enTenant(Map.of(
                    "conseillers", Set.of("entree"),
                    "lieux", Set.of(),
                    "thematiques", Set.of(),
                    "usagers", PERSONNE)),
            Stream.concat(
                            Stream.of(
                                    Map.entry("conseillers.entree", Borne.AU_PLUS_TOT),
                                    Map.entry("participations.demande", Borne.SI_DIT),
                                    Map.entry("reprises.premier_jour", Borne.AU_PLUS_TOT),
                                    Map.entry("reprises.dernier_jour", Borne.AU_PLUS_TARD)),
                            PERSONNE.stream().map(colonne -> Map.entry("usagers." + colonne, Borne.SI_VIDE)))
                    .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
            Map.of("seances", PorteReprise.ATTENDUES),
            PorteFeuillesConnues.ACQUISES);

    private RepriseDeLaCoop() {}

    /**
     * @param activites the export "Accompagnements", of one counsellor or of a team, or several
     * @param beneficiaires the lists of people that go with them, if any
     * @param dossier is there and empty
     */
    public static ResultatDeReprise ecrire(
            List<Path> activites, List<Path> beneficiaires, Entete entete, Individuel individuel, Path dossier)
            throws IOException {
        var laisses = new Laisses();
        var lecture = new LectureCoop(laisses);
        for (var fichier :
                Stream.concat(beneficiaires.stream(), activites.stream()).toList()) {
            int avant = lecture.tables();
            var refus = lecture.lire(fichier);
            if (refus.isPresent()) {
                return new ResultatDeReprise.Refusee(fichier, refus.get().phrase(), false);
            }
            if (lecture.tables() == avant) {
                return new ResultatDeReprise.Refusee(fichier, MESSAGES.dire("pas_la_coop"), true);
            }
        }
        var lues = lecture.activites();
        if (lues.isEmpty()) {
            return new ResultatDeReprise.Refusee(activites.getFirst(), MESSAGES.dire("sans_activite"), true);
        }
        var personnes = new Personnes(lecture.beneficiaires(), laisses, lues);
        var sortie = new DossierRepris(dossier, personnes, new Reconnus(entete.connus(), laisses), laisses);
        var seances = SeanceReprise.de(lues, individuel);
        sortie.ecrire(entete, individuel, seances);
        var constats = new ArrayList<>(laisses.phrases());
        if (lecture.formules() > 0) {
            constats.addFirst(MESSAGES.dire("formules", Map.of("n", lecture.formules())));
        }
        var annees = seances.stream()
                .map(seance -> seance.premiere().jour().getYear())
                .collect(toCollection(TreeSet::new));
        return new ResultatDeReprise.Ecrite(seances.size(), sortie.personnes(), annees, lecture.totaux(lues), constats);
    }
}

package fr.estran.accueil.trimestres;

import static fr.estran.accueil.trimestres.FilDuTrimestre.M;

import fr.estran.accueil.trimestres.Enseignements.PartApres;
import fr.estran.accueil.trimestres.Enseignements.PartApres.Par;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.droits.DroitDeRegard;
import fr.estran.socle.droits.Identite;
import fr.estran.ville.calendrier.ReglesDuProgramme;
import fr.estran.ville.themes.FormesDAide;
import fr.estran.ville.themes.FormesDeLaVille;
import java.text.Collator;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of a quarter, told apart by what was offered, where, when and by whom. */
@Service
@Transactional(readOnly = true)
class Apres {

    private final ApresRepository repository;
    private final Statistiques statistiques;
    private final FormesDeLaVille formes;
    private final ReglesDuProgramme regles;
    private final Clock horloge;

    Apres(
            ApresRepository repository,
            Statistiques statistiques,
            FormesDeLaVille formes,
            ReglesDuProgramme regles,
            Clock horloge) {
        this.repository = repository;
        this.statistiques = statistiques;
        this.formes = formes;
        this.regles = regles;
        this.horloge = horloge;
    }

    /** Of all sessions that have begun. */
    public List<PartApres> parts(TrimestreDuProgramme trimestre) {
        var noms = new MotsDesParts(formes.lire());
        var trouvees = new ArrayList<PartApres>();
        var seances = repository.seances(trimestre, horloge.instant(), statistiques.venues(trimestre.periode()));
        for (var par : Par.values()) {
            var groupes = new LinkedHashMap<String, List<SeanceApres>>();
            seances.forEach(seance -> noms.codes(par, seance)
                    .forEach(code -> groupes.computeIfAbsent(code, _ -> new ArrayList<>())
                            .add(seance)));
            groupes.entrySet().stream()
                    .map(groupe -> new PartApres(
                            par,
                            groupe.getKey(),
                            noms.nom(par, groupe.getKey(), groupe.getValue().getFirst()),
                            groupe.getValue()))
                    .sorted(noms.ordre(par))
                    .forEach(trouvees::add);
        }
        return trouvees;
    }

    public Enseignements enseignements(TrimestreDuProgramme trimestre) {
        return enseignements(trimestre, parts(trimestre));
    }

    Enseignements enseignements(TrimestreDuProgramme trimestre, List<PartApres> parts) {
        return Enseignements.de(trimestre, parts, seuil());
    }

    /** As the town has settled; of fewer than {@link Enseignements#DISCRET} nothing is said, whatever it has. */
    int seuil() {
        return Math.max(regles.seuilDeReprogrammation(), Enseignements.DISCRET);
    }

    /** The figures of a counsellor are for them, and for whoever answers for the service. */
    static boolean peutVoir(Identite qui, PartApres part) {
        return part.par() != Par.CONSEILLER
                || DroitDeRegard.CHIFFRES_DE_CHACUN.ouverte(qui.roles())
                || qui.conseiller() != null
                        && part.code().equals(qui.conseiller().toString());
    }

    /** By what sessions are told apart, in the order of the page. */
    static Map<Par, List<PartApres>> parSorte(List<PartApres> parts) {
        var sortes = new LinkedHashMap<Par, List<PartApres>>();
        parts.forEach(part ->
                sortes.computeIfAbsent(part.par(), _ -> new ArrayList<>()).add(part));
        return sortes;
    }

    /** Under which words a session stands, and how these are read. */
    record MotsDesParts(FormesDAide formes) {

        private static final int MIDI = 12;
        private static final int SOIR = 17;

        /** None where the session says nothing of the kind: no venue, no known hour, nobody of the team who holds it. */
        List<String> codes(Par par, SeanceApres seance) {
            return switch (par) {
                case FORME -> List.of(seance.type().code());
                case THEME -> Stream.ofNullable(seance.thematique()).toList();
                case LIEU -> Stream.ofNullable(seance.lieuId()).toList();
                case QUARTIER -> Stream.ofNullable(seance.quartier()).toList();
                case MOMENT ->
                    seance.heureConnue()
                            ? List.of(seance.debut().getDayOfWeek().getValue() + "-" + partie(seance))
                            : List.of();
                case CONSEILLER -> seance.conseillers();
            };
        }

        private static String partie(SeanceApres seance) {
            var heure = seance.debut().getHour();
            return heure < MIDI ? "1" : heure < SOIR ? "2" : "3";
        }

        /** @param seance one of those that stand under that word */
        String nom(Par par, String code, SeanceApres seance) {
            return switch (par) {
                case FORME -> formes.de(seance.type()).equipe().titreAuPluriel();
                case THEME -> seance.theme() == null ? code : seance.theme();
                case LIEU -> seance.lieu() == null ? code : seance.lieu();
                case QUARTIER -> seance.nomDuQuartier() == null ? code : seance.nomDuQuartier();
                case MOMENT -> moment(code);
                case CONSEILLER -> seance.noms().get(seance.conseillers().indexOf(code));
            };
        }

        /** Le mardi matin. */
        private static String moment(String code) {
            return M.dire(
                    "apres.moment." + code.charAt(2),
                    "jour",
                    DayOfWeek.of(code.charAt(0) - '0').getDisplayName(TextStyle.FULL, Locale.FRENCH));
        }

        /** In the order of the week, of the list of kinds, of names. */
        Comparator<PartApres> ordre(Par par) {
            return switch (par) {
                case FORME ->
                    Comparator.comparing(part -> part.seances().getFirst().type());
                case MOMENT -> Comparator.comparing(PartApres::code);
                case THEME, LIEU, QUARTIER, CONSEILLER ->
                    Comparator.comparing(PartApres::nom, Collator.getInstance(Locale.FRENCH));
            };
        }
    }
}

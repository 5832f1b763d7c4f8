package fr.estran.presences.coop;

import static java.util.stream.Collectors.toMap;

import fr.estran.presences.CadreDeSeance;
import fr.estran.presences.Detachement;
import fr.estran.presences.coop.ActeCoop.Cle;
import fr.estran.presences.coop.ActeCoop.Dites;
import fr.estran.presences.coop.ActeCoop.LieuCoop;
import fr.estran.presences.coop.ActesSaisisRepository.Cherches;
import fr.estran.presences.coop.EquivalencesCoop.Essai;
import fr.estran.presences.coop.EquivalencesCoop.SorteCoop;
import fr.estran.presences.coop.ListeCoop.AFaire;
import fr.estran.presences.coop.ListeCoop.Change;
import fr.estran.presences.coop.ListeCoop.Fait;
import fr.estran.presences.coop.ListeCoop.Semaine;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.calendrier.HeuresDeService;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What remains to be entered in the State's tool, by counsellor and week; and that it was, once somebody says so. */
@Service
@Transactional
class SaisieDansLaCoop {

    /** After its end, a quarter is still open for as long as towns usually take to close it. */
    private static final int JOURS_POUR_CLORE = 15;

    /** What comes of noting that an act was saved there. */
    enum Note implements Code {
        NOTE,
        /** Somebody else was faster. */
        DEJA,
        /** It is of a session that is not there any more. */
        PARTI
    }

    private final ActesCoop actes;
    private final ActesSaisisRepository saisis;
    private final EquivalencesDites equivalences;
    private final HeuresDeService heures;
    private final Clock horloge;

    SaisieDansLaCoop(
            ActesCoop actes,
            ActesSaisisRepository saisis,
            EquivalencesDites equivalences,
            HeuresDeService heures,
            Clock horloge) {
        this.actes = actes;
        this.saisis = saisis;
        this.equivalences = equivalences;
        this.heures = heures;
        this.horloge = horloge;
    }

    LocalDate aujourdhui() {
        return LocalDate.ofInstant(horloge.instant(), heures.fuseau());
    }

    /**
     * What was changed since is looked for as long as a quarter is open, and in the week that is shown: once it is closed, what was told of
     * people is known no more.
     *
     * @param semaine any day of the week; null for the first in which something is left
     */
    @Transactional(readOnly = true)
    ListeCoop liste(@Nullable ConseillerId qui, @Nullable LocalDate semaine) {
        var dites = equivalences.lire();
        var depuis = Objects.requireNonNullElseGet(
                dites.depuis(), () -> aujourdhui().minusYears(1).withDayOfYear(1));
        var fin = aujourdhui().plusDays(1);
        var debut = depuis.isBefore(fin) ? depuis : aujourdhui();
        var semaines = saisis.semaines(cherches(debut, fin, qui, dites));
        var montree = semaine != null
                ? lundi(semaine)
                : semaines.stream()
                        .filter(une -> une.reste() > 0)
                        .map(Semaine::lundi)
                        .findFirst()
                        .orElse(semaines.isEmpty() ? null : semaines.getLast().lundi());
        var ouvert = max(debut, Detachement.premierJourOuvert(aujourdhui(), JOURS_POUR_CLORE));
        var notes = new ArrayList<>(saisis.entre(cherches(ouvert, fin, qui, dites)));
        var lus = new ArrayList<ActeCoop>();
        if (!notes.isEmpty()) {
            lus.addAll(actes.desSaisies(ouvert, fin, dites));
        }
        if (montree != null) {
            var du = max(debut, montree);
            var apres = montree.plusWeeks(1);
            var avant = apres.isBefore(fin) ? apres : fin;
            lus.removeIf(acte -> !acte.jour().isBefore(du) && acte.jour().isBefore(avant));
            lus.addAll(actes.entre(du, avant, dites));
            notes.addAll(saisis.entre(cherches(du, avant, qui, dites)));
        }
        var parCle = notes.stream().collect(toMap(ActeSaisi::cle, saisi -> saisi, (un, _) -> un));
        var aSaisir = new ArrayList<AFaire>();
        var changes = new ArrayList<Change>();
        var faits = new ArrayList<Fait>();
        for (var acte : lus) {
            if (qui != null && !qui.equals(acte.conseiller())) {
                continue;
            }
            var saisi = parCle.get(acte.cle());
            var ici = lundi(acte.jour()).equals(montree);
            if (saisi == null) {
                if (ici) {
                    aSaisir.add(new AFaire(acte, LienCoop.vers(dites.hote(), acte)));
                }
                continue;
            }
            var choses = saisi.changees(acte);
            if (!choses.isEmpty()) {
                changes.add(new Change(acte, saisi, choses));
            } else if (ici) {
                faits.add(new Fait(acte, saisi));
            }
        }
        changes.sort(Comparator.comparing(change -> change.acte().jour()));
        return new ListeCoop(
                saisis.equipe(),
                qui,
                depuis,
                semaines,
                montree,
                aSaisir,
                changes,
                faits,
                saisis.partis(cherches(debut, fin, qui, dites)),
                dites.essai() != Essai.VIDE,
                dites.essai() != null);
    }

    static Cherches cherches(LocalDate du, LocalDate avant, @Nullable ConseillerId qui, EquivalencesCoop equivalences) {
        return new Cherches(
                du, avant, false, qui, equivalences.types(SorteCoop.INDIVIDUEL), equivalences.types(SorteCoop.AUCUNE));
    }

    private static LocalDate max(LocalDate un, LocalDate autre) {
        return un.isAfter(autre) ? un : autre;
    }

    private static LocalDate lundi(LocalDate jour) {
        return jour.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** @param montrees what was told when it was entered: what is changed since is told, were it a moment ago */
    Note noter(Cle cle, Dites montrees, CompteId compte) {
        if (!connu(cle)) {
            return Note.PARTI;
        }
        return saisis.noter(cle, montrees, compte, aujourdhui()) ? Note.NOTE : Note.DEJA;
    }

    void corriger(Cle cle, Dites montrees) {
        saisis.corriger(cle, montrees);
    }

    /** It was not entered after all, or is there no more. */
    boolean reprendre(UUID saisi) {
        return saisis.reprendre(saisi);
    }

    private boolean connu(Cle cle) {
        return saisis.jour(cle)
                .filter(jour -> actes.entre(jour, jour.plusDays(1), equivalences.lire()).stream()
                        .anyMatch(acte -> acte.cle().equals(cle)))
                .isPresent();
    }

    /** All acts of a year, in the columns of their export. */
    @Transactional(readOnly = true)
    void emporter(int annee, OutputStream vers) throws IOException {
        var debut = LocalDate.of(annee, 1, 1);
        ClasseurDesActes.ecrire(
                actes.entre(debut, debut.plusYears(1), equivalences.lire()),
                saisis.equipe().stream().collect(toMap(un -> un.id().toString(), un -> un)),
                aujourdhui(),
                vers);
    }

    /** Of nobody, to see whether the form there opens ready filled. */
    @Transactional(readOnly = true)
    AFaire exemple() {
        var acte = new ActeCoop(
                new Cle(SeanceId.nouveau(), null, 0),
                true,
                aujourdhui(),
                null,
                null,
                TypeDAction.ATELIER,
                Messages.de("presences/coop").dire("essai.nom"),
                75,
                new CadreDeSeance("a_distance", "intermediaire", null, List.of("tablette")),
                new LieuCoop("", "", "", "", null),
                List.of(ThemeDeLaCoop.EMAIL, ThemeDeLaCoop.LOGEMENT),
                List.of(),
                false,
                false,
                new VenusCoop(
                        3,
                        1,
                        Map.of("feminin", 2, "masculin", 1),
                        Map.of("soixante_soixante_neuf", 1, "soixante_dix_plus", 2),
                        Map.of("retraite", 3)),
                new Dites("", "", ""));
        return new AFaire(acte, LienCoop.vers(equivalences.lire().hote(), acte));
    }
}

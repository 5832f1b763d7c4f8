package fr.estran.bilan.travail;

import static fr.estran.bilan.travail.MotsDuTemps.M;

import fr.estran.bilan.travail.TempsRepository.Ecrit;
import fr.estran.bilan.travail.TempsRepository.Mois;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Purge;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody's time went to: sessions say theirs, the rest is written, a week at a time, until the month is closed.
 *
 * <p>Rule: working time.
 */
@Service
@Transactional
class Temps implements Purge {

    private static final int UN_JOUR = 24 * 60;

    private final TempsRepository repository;
    private final HeuresDeService heures;
    private final Journal journal;
    private final Clock horloge;

    Temps(TempsRepository repository, HeuresDeService heures, Journal journal, Clock horloge) {
        this.repository = repository;
        this.heures = heures;
        this.journal = journal;
        this.horloge = horloge;
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    @Transactional(readOnly = true)
    List<Equipier> equipe(Periode periode) {
        return repository.equipe(periode);
    }

    @Transactional(readOnly = true)
    Equipier equipier(ConseillerId conseiller) {
        return repository.equipier(conseiller).orElseThrow(Introuvable::new);
    }

    /** The week of that day. */
    @Transactional(readOnly = true)
    Semaine semaine(ConseillerId conseiller, LocalDate jour) {
        var lundi = jour.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Semaine.de(lundi, matiere(conseiller, new Periode(lundi, lundi.plusWeeks(1))));
    }

    private TempsLu matiere(ConseillerId conseiller, Periode periode) {
        var feries = heures.feries();
        return new TempsLu(
                equipier(conseiller),
                aujourdhui(),
                repository.seances(conseiller, periode),
                repository.reunions(periode),
                repository.absences(conseiller, periode),
                repository.horaires(conseiller),
                periode.debut()
                        .datesUntil(periode.fin())
                        .filter(feries::comprennent)
                        .toList(),
                repository.trajet(),
                repository.ecrits(conseiller, periode),
                repository.mois(conseiller, periode).stream()
                        .filter(Mois::clos)
                        .map(Mois::mois)
                        .toList());
    }

    /**
     * What is wrong, by its field; what is said of a day that nobody writes of any more is not lost unseen.
     *
     * @param montres fields that whoever writes had before them: one of these that says nothing was emptied
     */
    Map<String, String> fautes(Semaine semaine, Champs dits, Set<String> montres) {
        var fautes = new LinkedHashMap<String, String>();
        var gardes = semaine.champs();
        for (var jour : semaine.jours()) {
            int somme = jour.seances();
            for (var nature : NatureDeTemps.ECRITES) {
                var champ = jour.champ(nature);
                var saisi = dits.un(champ);
                if (!jour.ouvert()) {
                    if (montres.contains(champ) && !Objects.equals(saisi, gardes.un(champ))) {
                        fautes.put("fermes", M.dire("faute.ferme", "jour", jour.dit()));
                    }
                } else if (saisi != null) {
                    var lues = QuartsDHeure.lire(saisi);
                    if (lues.isEmpty()) {
                        fautes.put(champ, M.dire("faute.heures", "champ", jour.dire(nature)));
                    }
                    somme += lues.orElse(0);
                }
            }
            if (jour.ouvert() && somme > UN_JOUR && somme > jour.seances()) {
                fautes.putIfAbsent(jour.champ(NatureDeTemps.HORS_SEANCE), M.dire("faute.journee", "jour", jour.dit()));
            }
        }
        return fautes;
    }

    /** What was proposed and emptied is written as nothing: it is not proposed again. */
    void enregistrer(ConseillerId conseiller, LocalDate lundi, Conciliation dite, Set<String> montres) {
        verrouiller(conseiller);
        var semaine = semaine(conseiller, lundi);
        dite.verifier(semaine.champs());
        if (!fautes(semaine, dite.ecrits(), montres).isEmpty()) {
            throw new Conciliation.Devance();
        }
        for (var jour : semaine.jours()) {
            if (jour.ouvert()) {
                NatureDeTemps.ECRITES.forEach(nature -> enregistrer(conseiller, jour, nature, dite.ecrits()));
            }
        }
        journal.noter("temps.ecrire", conseiller.valeur());
    }

    private void enregistrer(ConseillerId conseiller, JourDeTemps jour, NatureDeTemps nature, Champs dits) {
        var saisi = dits.un(jour.champ(nature));
        if (saisi != null) {
            repository.ecrire(
                    conseiller,
                    new Ecrit(jour.jour(), nature, QuartsDHeure.lire(saisi).orElseThrow(Introuvable::new)));
        } else if (jour.proposes().containsKey(nature)) {
            repository.ecrire(conseiller, new Ecrit(jour.jour(), nature, 0));
        } else {
            repository.oublier(conseiller, jour.jour(), nature);
        }
    }

    private void verrouiller(ConseillerId conseiller) {
        if (!repository.verrouiller(conseiller)) {
            throw new Introuvable();
        }
    }

    @Transactional(readOnly = true)
    AnneeDeTemps annee(ConseillerId conseiller, int annee) {
        var periode = Periode.annee(annee);
        return AnneeDeTemps.de(
                annee,
                matiere(conseiller, periode),
                repository.mois(conseiller, periode),
                repository.minutesDesSeances(conseiller, periode));
    }

    /** @return false where the month is not over, or is closed already */
    boolean clore(ConseillerId conseiller, YearMonth mois) {
        verrouiller(conseiller);
        var periode = Periode.mois(mois);
        if (periode.fin().isAfter(aujourdhui()) || clos(conseiller, periode)) {
            return false;
        }
        repository.clore(conseiller, periode, aujourdhui());
        journal.noter("temps.clore", conseiller.valeur());
        return true;
    }

    /** @return false where it is not closed */
    boolean rouvrir(ConseillerId conseiller, YearMonth mois) {
        verrouiller(conseiller);
        var periode = Periode.mois(mois);
        if (!clos(conseiller, periode)) {
            return false;
        }
        repository.rouvrir(conseiller, periode, aujourdhui());
        journal.noter("temps.rouvrir", conseiller.valeur());
        return true;
    }

    private boolean clos(ConseillerId conseiller, Periode mois) {
        return repository.mois(conseiller, mois).stream().anyMatch(Mois::clos);
    }

    @Override
    public Duree duree() {
        return Duree.TEMPS;
    }

    /** Whole years alone. */
    @Override
    public void purger(LocalDate avant) {
        repository.oublier(avant.withDayOfYear(1));
    }
}

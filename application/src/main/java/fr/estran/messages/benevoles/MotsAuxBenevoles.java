package fr.estran.messages.benevoles;

import static java.util.stream.Collectors.toSet;

import fr.estran.messages.DoutesDuTexte;
import fr.estran.messages.HeureDesTextes;
import fr.estran.messages.benevoles.ApercuAuxBenevoles.FormeLue;
import fr.estran.socle.base.Lectures;
import fr.estran.socle.commun.BenevoleId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.documents.Lettre;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.ville.calendrier.HeuresDeService;
import fr.estran.ville.equipe.Benevole;
import fr.estran.ville.equipe.Benevoles;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * What somebody of the team writes to those who lend a hand: each is told once, as they wish, by the outbox that tells the rest. It is
 * written in one transaction, or not at all.
 */
@Service
@Transactional
public class MotsAuxBenevoles {

    private static final int DEJA_DITS = 3;

    private final MotAuxBenevolesRepository repository;
    private final Benevoles benevoles;
    private final RedactionAuxBenevoles redaction;
    private final VoiesDesBenevoles voies;
    private final DoutesDuTexte doutes;
    private final HeuresDeService heures;
    private final Lectures lectures;
    private final Journal journal;
    private final Clock horloge;

    MotsAuxBenevoles(
            MotAuxBenevolesRepository repository,
            Benevoles benevoles,
            RedactionAuxBenevoles redaction,
            VoiesDesBenevoles voies,
            DoutesDuTexte doutes,
            HeuresDeService heures,
            Lectures lectures,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.benevoles = benevoles;
        this.redaction = redaction;
        this.voies = voies;
        this.doutes = doutes;
        this.heures = heures;
        this.lectures = lectures;
        this.journal = journal;
        this.horloge = horloge;
    }

    sealed interface Resultat {

        record Ecrit(int prevenus, int appels, int lettres) implements Resultat {}

        /** It was written before: the button was pressed twice, or the page sent again. */
        record Deja() implements Resultat {}

        /** Somebody else has written to one of them since: whoever writes reads that first. */
        record EntreTemps() implements Resultat {}

        /** None of them would be told. */
        record Personne() implements Resultat {}
    }

    /** What became of it, of one of them. */
    public record SuiviDUnBenevole(Benevole benevole, Moyen moyen, EtatDeMessage etat) {}

    @Transactional(readOnly = true)
    List<MotAuxBenevoles> tous() {
        return repository.tous();
    }

    @Transactional(readOnly = true)
    Optional<MotAuxBenevoles> lire(UUID mot) {
        return repository.lire(mot);
    }

    /** The last that any of those was told, the newest first. */
    @Transactional(readOnly = true)
    List<MotAuxBenevoles> dejaDits(Collection<BenevoleId> aux) {
        return repository.dits(aux, DEJA_DITS);
    }

    /** Those who still come, and how each would be told. */
    @Transactional(readOnly = true)
    PartageDesBenevoles auChoix() {
        return voies.partager(
                benevoles.tous().stream().filter(un -> un.partiLe() == null).toList());
    }

    /** Those who are down for a session, for whoever reads other things at once. */
    public Lecture<AttenduALaSeance> attendus(SeanceId seance) {
        return repository.attendus(seance);
    }

    /** Of those who are down for a session, those who can be told. */
    @Transactional(readOnly = true)
    Set<BenevoleId> joignables(SeanceId seance) {
        var attendus = lectures.lire(List.of(attendus(seance))).de(AttenduALaSeance.class);
        if (attendus.isEmpty()) {
            throw new Introuvable();
        }
        var ids = attendus.stream().map(AttenduALaSeance::benevole).toList();
        return joignables().stream().filter(ids::contains).collect(toSet());
    }

    /** Of all of them, those who can be told. */
    @Transactional(readOnly = true)
    Set<BenevoleId> joignables() {
        return auChoix().voies().values().stream()
                .flatMap(List::stream)
                .map(Benevole::id)
                .collect(toSet());
    }

    /** Of each of them, in the order of their names. */
    @Transactional(readOnly = true)
    List<SuiviDUnBenevole> suivi(UUID mot) {
        var dits = repository.suivi(mot);
        return benevoles.tous().stream()
                .flatMap(un -> dits.stream()
                        .filter(dit -> dit.benevole().equals(un.id()))
                        .map(dit -> new SuiviDUnBenevole(un, dit.moyen(), dit.etat())))
                .toList();
    }

    Resultat ecrire(SaisieAuxBenevoles mot, CompteId par) {
        repository.chacunSonTour();
        if (repository.lire(mot.cle()).isPresent()) {
            return new Resultat.Deja();
        }
        if (repository.dits(mot.benevoles(), 1).stream()
                .anyMatch(dernier -> !dernier.id().equals(mot.vu()))) {
            return new Resultat.EntreTemps();
        }
        var partage = voies.partager(choisis(mot));
        if (partage.prevenus() == 0) {
            return new Resultat.Personne();
        }
        poser(mot, partage, par);
        journal.noter("benevole.ecrire", mot.cle());
        return new Resultat.Ecrit(
                partage.prevenus(),
                partage.par(Moyen.APPEL).size(),
                partage.par(Moyen.COURRIER).size());
    }

    /** It is written as if it were sent, read as the outbox reads it, and undone: nothing that is shown can differ from what is sent. */
    ApercuAuxBenevoles preparer(SaisieAuxBenevoles saisie, CompteId par) {
        var mot = saisie.autre();
        var partage = voies.partager(choisis(mot));
        poser(mot, partage, par);
        var formes = new ArrayList<FormeLue>();
        partage.voies()
                .forEach((moyen, aux) -> repository.enAttente(mot.cle(), moyen).stream()
                        .filter(dit -> dit.benevole().equals(aux.getFirst().id()))
                        .forEach(dit -> formes.add(redaction.forme(dit, aux))));
        var apercu = new ApercuAuxBenevoles(
                partage,
                formes,
                !partage.par(Moyen.SMS).isEmpty() && matin().isAfter(horloge.instant()),
                doutes.de(mot.texte(), !partage.par(Moyen.SMS).isEmpty()));
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return apercu;
    }

    @Transactional(readOnly = true)
    List<Lettre> lettres(UUID mot) {
        var aDire = repository.enAttente(mot, Moyen.COURRIER);
        return benevoles.tous().stream()
                .filter(un -> un.partiLe() == null)
                .flatMap(un -> aDire.stream()
                        .filter(dit -> dit.benevole().equals(un.id()))
                        .map(dit -> redaction.lettre(dit, un)))
                .toList();
    }

    /** The letters were posted. */
    int poster(UUID mot) {
        return faire(
                mot,
                List.of(EtatDeMessage.A_POSTER),
                repository.suivi(mot).stream()
                        .map(MotAuxBenevolesRepository.Dit::benevole)
                        .toList());
    }

    /** They were called; or told in whatever way, where the message did not arrive. */
    int dire(UUID mot, BenevoleId benevole) {
        return faire(mot, List.of(EtatDeMessage.A_APPELER, EtatDeMessage.ECHOUE), List.of(benevole));
    }

    private int faire(UUID mot, List<EtatDeMessage> de, Collection<BenevoleId> aux) {
        if (repository.lire(mot).isEmpty()) {
            throw new Introuvable();
        }
        repository.perimer(horloge.instant());
        var faits = repository.faire(mot, de, aux, horloge.instant());
        if (faits > 0) {
            journal.noter("benevole.dire", mot);
        }
        return faits;
    }

    private List<Benevole> choisis(SaisieAuxBenevoles mot) {
        return benevoles.tous().stream()
                .filter(un -> mot.benevoles().contains(un.id()))
                .toList();
    }

    private void poser(SaisieAuxBenevoles mot, PartageDesBenevoles partage, CompteId par) {
        var maintenant = horloge.instant();
        repository.ajouter(mot, partage.ecartes().size(), par, maintenant);
        partage.voies()
                .forEach((moyen, aux) -> repository.dire(
                        mot.cle(),
                        aux.stream().map(Benevole::id).toList(),
                        moyen,
                        maintenant,
                        moyen == Moyen.SMS ? matin() : maintenant));
    }

    private Instant matin() {
        return HeureDesTextes.apres(horloge.instant(), heures.fuseau());
    }
}

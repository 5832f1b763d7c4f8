package fr.estran.reseau.mots;

import fr.estran.messages.DoutesDuTexte;
import fr.estran.messages.Poste;
import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.reseau.annuaire.Organismes;
import fr.estran.reseau.mots.ApercuDuMot.FormeDeCourriel;
import fr.estran.reseau.mots.ApercuDuMot.Partage;
import fr.estran.reseau.mots.MotRepository.ADire;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.documents.Lettre;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * What somebody of the team writes to bodies: each is told once, by e-mail or by a letter, by the outbox that tells the rest. It is
 * written in one transaction, or not at all.
 */
@Service
@Transactional
public class MotsAuxOrganismes {

    private static final int DEJA_DITS = 3;

    private final MotRepository repository;
    private final Organismes organismes;
    private final RedactionDuMot redaction;
    private final DoutesDuTexte doutes;
    private final Poste poste;
    private final Journal journal;
    private final Clock horloge;

    MotsAuxOrganismes(
            MotRepository repository,
            Organismes organismes,
            RedactionDuMot redaction,
            DoutesDuTexte doutes,
            Poste poste,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.organismes = organismes;
        this.redaction = redaction;
        this.doutes = doutes;
        this.poste = poste;
        this.journal = journal;
        this.horloge = horloge;
    }

    sealed interface Resultat {

        record Ecrit(int parCourriel, int enLettre) implements Resultat {}

        /** It was written before: the button was pressed twice, or the page sent again. */
        record Deja() implements Resultat {}

        /** Somebody else has written to one of them since: whoever writes reads that first. */
        record EntreTemps() implements Resultat {}

        /** None of them would be told any more. */
        record Personne() implements Resultat {}
    }

    @Transactional(readOnly = true)
    public List<Mot> de(ReunionId reunion) {
        return repository.de(reunion);
    }

    @Transactional(readOnly = true)
    List<Mot> tous() {
        return repository.tous();
    }

    @Transactional(readOnly = true)
    Optional<Mot> lire(UUID mot) {
        return repository.lire(mot);
    }

    /** The last that any of those was told, the newest first. */
    @Transactional(readOnly = true)
    List<Mot> dejaDits(Collection<OrganismeId> aux) {
        return repository.dits(aux, DEJA_DITS);
    }

    /** Those that may be written to. */
    @Transactional(readOnly = true)
    List<OrganismeDecrit> auChoix() {
        return organismes.tous().stream().filter(un -> un.retireLe() == null).toList();
    }

    /** Nothing leaves without a server. */
    boolean parCourriel(OrganismeDecrit organisme) {
        return poste.enService() && organisme.boite().isPresent();
    }

    /** Of a body each, in the order of their names. */
    @Transactional(readOnly = true)
    List<Suivi> suivi(UUID mot) {
        var dits = repository.suivi(mot);
        return organismes.des(dits.stream().map(MotRepository.Dit::organisme).toList()).stream()
                .flatMap(un -> dits.stream()
                        .filter(dit -> dit.organisme().equals(un.id()))
                        .map(dit -> new Suivi(un, dit.moyen(), dit.etat())))
                .toList();
    }

    Resultat ecrire(SaisieDuMot mot, CompteId par) {
        repository.chacunSonTour();
        if (repository.lire(mot.cle()).isPresent()) {
            return new Resultat.Deja();
        }
        if (repository.dits(mot.organismes(), 1).stream()
                .anyMatch(dernier -> !dernier.id().equals(mot.vu()))) {
            return new Resultat.EntreTemps();
        }
        var partage = partager(mot.organismes());
        if (partage.prevenus() == 0) {
            return new Resultat.Personne();
        }
        poser(mot, partage, par);
        journal.noter("mot.ecrire", mot.cle());
        return new Resultat.Ecrit(
                partage.parCourriel().size(), partage.enLettre().size());
    }

    /** It is written as if it were sent, read as the outbox reads it, and undone: nothing that is shown can differ from what is sent. */
    ApercuDuMot preparer(SaisieDuMot saisie, CompteId par) {
        var mot = saisie.autre();
        var partage = partager(mot.organismes());
        poser(mot, partage, par);
        var apercu = new ApercuDuMot(
                partage,
                premier(mot.cle(), Moyen.COURRIEL, partage.parCourriel())
                        .flatMap(dit -> dit.organisme().boite().map(ou -> redaction.courriel(dit.aDire(), ou)))
                        .map(courriel ->
                                new FormeDeCourriel(courriel.objet(), courriel.paragraphes(), courriel.service())),
                premier(mot.cle(), Moyen.COURRIER, partage.enLettre())
                        .map(dit -> redaction.lettre(dit.aDire(), dit.organisme())),
                doutes.de(mot.objet() + "\n" + mot.texte(), false));
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return apercu;
    }

    /** Of those that their e-mail did not reach, a letter. @return how many */
    int enLettres(UUID mot) {
        repository.chacunSonTour();
        exiger(mot);
        var manques = organismes.des(repository.reprendre(mot));
        dire(mot, manques, Moyen.COURRIER);
        if (!manques.isEmpty()) {
            journal.noter("mot.mettre_en_lettres", mot);
        }
        return manques.size();
    }

    @Transactional(readOnly = true)
    List<Lettre> lettres(UUID mot) {
        var aDire = repository.enAttente(mot, Moyen.COURRIER);
        return organismes.des(aDire.stream().map(ADire::organisme).toList()).stream()
                .filter(un -> un.retireLe() == null)
                .flatMap(un -> aDire.stream()
                        .filter(dit -> dit.organisme().equals(un.id()))
                        .map(dit -> redaction.lettre(dit, un)))
                .toList();
    }

    /** The letters were handed over. */
    int remettre(UUID mot) {
        return faire(mot, EtatDeMessage.A_POSTER, null, "mot.remettre");
    }

    /** It was called, or told in whatever way, where its e-mail did not arrive. */
    int dire(UUID mot, OrganismeId organisme) {
        return faire(mot, EtatDeMessage.ECHOUE, organisme, "mot.dire");
    }

    private int faire(UUID mot, EtatDeMessage de, @Nullable OrganismeId organisme, String acte) {
        exiger(mot);
        repository.perimer(horloge.instant());
        var faits = repository.faire(mot, de, organisme, horloge.instant());
        if (faits > 0) {
            journal.noter(acte, mot);
        }
        return faits;
    }

    private void exiger(UUID mot) {
        if (repository.lire(mot).isEmpty()) {
            throw new Introuvable();
        }
    }

    private record ADireA(ADire aDire, OrganismeDecrit organisme) {}

    private Optional<ADireA> premier(UUID mot, Moyen moyen, List<OrganismeDecrit> aux) {
        var aDire = repository.enAttente(mot, moyen);
        return aux.stream()
                .flatMap(un -> aDire.stream()
                        .filter(dit -> dit.organisme().equals(un.id()))
                        .map(dit -> new ADireA(dit, un)))
                .findFirst();
    }

    private Partage partager(Collection<OrganismeId> choisis) {
        var connus = organismes.des(choisis);
        Predicate<OrganismeDecrit> retire = un -> un.retireLe() != null;
        return new Partage(
                connus.stream().filter(retire.negate().and(this::parCourriel)).toList(),
                connus.stream()
                        .filter(retire.negate().and(un -> !parCourriel(un)))
                        .toList(),
                connus.stream().filter(retire).toList());
    }

    private void poser(SaisieDuMot mot, Partage partage, CompteId par) {
        repository.ajouter(mot, par, horloge.instant());
        dire(mot.cle(), partage.parCourriel(), Moyen.COURRIEL);
        dire(mot.cle(), partage.enLettre(), Moyen.COURRIER);
    }

    private void dire(UUID mot, List<OrganismeDecrit> aux, Moyen moyen) {
        if (!aux.isEmpty()) {
            repository.dire(mot, aux.stream().map(OrganismeDecrit::id).toList(), moyen, horloge.instant());
        }
    }
}

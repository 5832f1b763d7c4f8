package fr.estran.prets;

import fr.estran.personnes.registre.Fiche;
import fr.estran.personnes.registre.FicheTrouvee;
import fr.estran.personnes.registre.Fiches;
import fr.estran.personnes.registre.Usagers;
import fr.estran.prets.Pret.Issue;
import fr.estran.prets.Prets.Resultat.DejaPrete;
import fr.estran.prets.Prets.Resultat.NonPretable;
import fr.estran.prets.Prets.Resultat.Prete;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Purge;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lends, prolongs, takes back. One thing is with one person at a time: the database holds it. */
@Service
@Transactional
class Prets implements Purge {

    /** What comes of lending. */
    sealed interface Resultat {

        record Prete(UUID pret) implements Resultat {}

        /** Somebody else was faster. */
        record DejaPrete(Pret par) implements Resultat {}

        /** It was retired meanwhile. */
        record NonPretable() implements Resultat {}
    }

    /** What comes of taking an ending back. */
    enum Reprise implements Code {
        ROUVERT,
        EN_COURS,
        /** Its time is over: nobody is known of it. */
        SANS_PERSONNE,
        /** Somebody else has the thing, or had it since. */
        PRETE,
        /** The thing was retired, and not by this ending. */
        RETIRE
    }

    private static final int DERNIERS = 10;

    private final PretRepository repository;
    private final ObjetsDePret objets;
    private final Usagers usagers;
    private final Fiches fiches;
    private final HeuresDeService heures;
    private final Journal journal;
    private final Clock horloge;

    Prets(
            PretRepository repository,
            ObjetsDePret objets,
            Usagers usagers,
            Fiches fiches,
            HeuresDeService heures,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.objets = objets;
        this.usagers = usagers;
        this.fiches = fiches;
        this.heures = heures;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    LocalDate aujourdhui() {
        return LocalDate.ofInstant(horloge.instant(), heures.fuseau());
    }

    @Transactional(readOnly = true)
    List<Pret> enCours() {
        return repository.enCours();
    }

    @Transactional(readOnly = true)
    List<Pret> derniersFinis() {
        return repository.derniersFinis(DERNIERS);
    }

    @Transactional(readOnly = true)
    Pret lire(UUID pret) {
        return repository.lire(pret).orElseThrow(Introuvable::new);
    }

    /** What somebody has now. */
    @Transactional(readOnly = true)
    List<Pret> enMains(UsagerId usager) {
        return repository.de(fiches.deLaPersonne(usager)).stream()
                .filter(Pret::enCours)
                .toList();
    }

    /** @throws Introuvable when nobody is known there by a name */
    @Transactional(readOnly = true)
    Fiche emprunteur(UsagerId usager) {
        var fiche = fiches.connue(fiches.conservee(usager));
        if (fiche.nom() == null) {
            throw new Introuvable();
        }
        return fiche;
    }

    /** Who may be the one whose name was typed. */
    @Transactional(readOnly = true)
    List<FicheTrouvee> semblables(SaisiePret saisie) {
        return usagers.semblables(saisie.nouvellePersonne());
    }

    /** Once it is right. Sent twice, it is one loan. */
    Resultat preter(UUID objet, SaisiePret saisie, LocalDate jusquAu) {
        if (objets.verrouiller(objet).retireLe() != null) {
            return new NonPretable();
        }
        var deja = repository.enCoursDe(objet).orElse(null);
        var aujourdhui = aujourdhui();
        if (deja != null && !leMeme(deja, saisie, aujourdhui)) {
            return new DejaPrete(deja);
        }
        if (deja != null) {
            return new Prete(deja.id());
        }
        var usager = quiEmprunte(saisie);
        var id = Identifiants.nouveau();
        if (!repository.ajouter(id, usager, objet, aujourdhui, jusquAu)) {
            return new DejaPrete(repository.enCoursDe(objet).orElseThrow(Introuvable::new));
        }
        usagers.entendre(usager);
        journal.noter("pret.preter", id);
        return new Prete(id);
    }

    /** Whoever is being erased is waited for, and is nobody then. */
    private UsagerId quiEmprunte(SaisiePret saisie) {
        var choisie = saisie.personne();
        var usager = choisie == null ? usagers.trouverOuCreer(saisie.nouvellePersonne()) : usagers.connu(choisie);
        fiches.verrouiller(usager, usager);
        return usagers.connu(usager);
    }

    private boolean leMeme(Pret deja, SaisiePret saisie, LocalDate aujourdhui) {
        var choisie = saisie.personne();
        return deja.du().equals(aujourdhui)
                && (choisie == null
                        ? deja.qui().equals(saisie.nomEntier())
                        : usagers.connu(choisie).equals(deja.usager()));
    }

    /** @return false where it was noted already */
    boolean finir(UUID id, Issue issue) {
        var pret = lire(id);
        objets.verrouiller(pret.objet());
        if (!repository.finir(id, issue, aujourdhui())) {
            return false;
        }
        repository.taire(id);
        var motif = issue.retrait();
        if (motif != null) {
            objets.retirer(pret.objet(), motif);
        }
        var usager = pret.usager();
        if (usager != null && issue != Issue.PERDU) {
            usagers.entendre(usager);
        }
        journal.noter("pret.finir", id);
        return true;
    }

    /** It was noted by mistake. What was retired with it, and nothing else, is lent again. */
    Reprise rouvrir(UUID id) {
        var objet = objets.verrouiller(lire(id).objet());
        var pret = lire(id);
        var issue = pret.issue();
        if (issue == null) {
            return Reprise.EN_COURS;
        }
        if (pret.usager() == null) {
            return Reprise.SANS_PERSONNE;
        }
        if (objet.retireLe() != null
                && !(objet.retireLe().equals(pret.renduLe()) && objet.motif() == issue.retrait())) {
            return Reprise.RETIRE;
        }
        if (!repository.rouvrir(id)) {
            return Reprise.PRETE;
        }
        objets.reprendre(objet.id());
        journal.noter("pret.rouvrir", id);
        return Reprise.ROUVERT;
    }

    boolean prolonger(UUID id, LocalDate vu, LocalDate jusquAu) {
        if (!repository.prolonger(id, vu, jusquAu, aujourdhui())) {
            return false;
        }
        repository.taire(id);
        journal.noter("pret.prolonger", id);
        return true;
    }

    @Override
    public Duree duree() {
        return Duree.PRETS;
    }

    /** The loans are counted still, without the people. */
    @Override
    public void purger(LocalDate avant) {
        repository.detacher(avant, aujourdhui());
    }
}

package fr.estran.programme.planification;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.planification.SeanceIndividuelleRepository.RangIndividuel;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.socle.vocabulaire.TypeDAction.Ou;
import fr.estran.ville.calendrier.HeuresDeService;
import fr.estran.ville.themes.Appellation;
import fr.estran.ville.themes.FormesDeLaVille;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions of appointments: each is an action of its own, for one person, that nobody but the staff sees. That a counsellor is
 * in one place at a time, the database sees to.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SeancesIndividuelles {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private final SeanceIndividuelleRepository repository;
    private final HeuresDeService heures;
    private final FormesDeLaVille formes;

    SeancesIndividuelles(SeanceIndividuelleRepository repository, HeuresDeService heures, FormesDeLaVille formes) {
        this.repository = repository;
        this.heures = heures;
        this.formes = formes;
    }

    /** Until the end of the transaction, nobody else gives away hours of theirs. */
    public void verrouiller(List<ConseillerId> conseillers) {
        repository.verrouiller(conseillers);
    }

    /**
     * An action for one person, in the collection of its quarter.
     *
     * @param reponse open hours in which to answer, where it is offered
     */
    public void ouvrir(ActionId action, CreneauIndividuel creneau, int reponse) {
        repository.ouvrir(action, rang(creneau), reponse);
    }

    /** At another hour, it may be of another quarter, or by telephone. */
    public void ranger(ActionId action, CreneauIndividuel creneau) {
        repository.ranger(action, rang(creneau));
    }

    private RangIndividuel rang(CreneauIndividuel creneau) {
        var type = TypeDAction.deCreneau(
                creneau.lieu() != null ? Ou.LIEU : Objects.requireNonNullElse(creneau.ou(), Ou.TELEPHONE));
        var forme = formes.lire().de(type).publique();
        var trimestre = trimestre(creneau.debut().atZone(heures.fuseau()).toLocalDate());
        var prevue = creneau.prevue();
        var connue = prevue == null ? repository.recueil(type, trimestre) : repository.recueilDe(prevue);
        var recueil = connue.orElseGet(() -> {
            var nouvelle = ActionId.nouveau();
            repository.ouvrirLeRecueil(nouvelle, type, recueil(type, forme), trimestre);
            return nouvelle;
        });
        var ou = type.ou(creneau.ou());
        var titre = ou.enUnLieu() ? forme.titre() : MESSAGES.dire("individuel.ou." + ou.code());
        return new RangIndividuel(recueil, type, creneau.ou(), titre, trimestre);
    }

    /** Help that is given in no venue is not counted one by one. */
    private static String recueil(TypeDAction type, Appellation forme) {
        return type.enUnLieu() ? forme.titreAuPluriel() : forme.titre();
    }

    /**
     * The session of that action, in its hours.
     *
     * @throws DataIntegrityViolationException when the counsellor is elsewhere by now, or the session in the programme is
     *     somebody's
     */
    public SeanceId prendre(ActionId action, CreneauIndividuel creneau) {
        var prevue = creneau.prevue();
        if (prevue != null) {
            if (!repository.prendre(prevue, action)) {
                throw new DataIntegrityViolationException("the session is somebody's already");
            }
            return prevue;
        }
        var seance = SeanceId.nouveau();
        repository.ajouter(seance, action, creneau);
        return seance;
    }

    /** Nobody comes: the session of the programme is free again, and the other had only been made for them. */
    public void rendre(ActionId action, SeanceId seance, boolean prevue) {
        if (prevue) {
            repository.rendre(action, seance);
        } else {
            repository.oter(action, seance);
        }
    }

    /** It is the service that does not receive: this stays, and is counted. */
    public void annuler(SeanceId seance) {
        repository.annuler(seance);
    }

    private static String trimestre(LocalDate jour) {
        var trimestre = TrimestreDuProgramme.du(jour);
        return trimestre.annee() + "-T" + trimestre.rang();
    }
}

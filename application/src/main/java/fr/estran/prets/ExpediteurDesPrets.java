package fr.estran.prets;

import fr.estran.messages.Expediteur;
import fr.estran.messages.Livraison;
import fr.estran.messages.SujetDeMessage;
import fr.estran.prets.RappelDePretRepository.Du;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes what leaves for whoever has borrowed something, and has whoever it did not reach called instead. */
@Component
@Order(50)
record ExpediteurDesPrets(RappelDePretRepository repository, RedactionDePret redaction) implements Expediteur {

    @Override
    public SujetDeMessage sujet() {
        return SujetDeMessage.PRET;
    }

    @Override
    public Pli ecrire(UUID message) {
        return repository.lire(message).map(this::ecrire).orElseGet(Pli.SansObjet::new);
    }

    private Pli ecrire(Du du) {
        return du.moyen()
                .vers(du.ou())
                .map(ou -> repository.arrete(ou) ? Pli.impossible(Livraison.ARRET) : ecrire(du, ou))
                .orElseGet(() -> Pli.impossible("injoignable"));
    }

    private Pli ecrire(Du du, String ou) {
        return switch (du.moyen()) {
            case SMS -> new Pli.APorter(redaction.sms(du, ou));
            case COURRIEL -> new Pli.APorter(redaction.courriel(du, ou));
            case APPEL, COURRIER, AUCUN -> throw new IllegalStateException("somebody of the staff does that");
        };
    }

    @Override
    public void perdu(UUID message, String modele, String code) {
        repository.rattraper(message);
    }

    @Override
    public List<EnCours> enCours() {
        var tous = repository.enCours();
        return List.of(new EnCours(
                ObjetsDePretController.MESSAGES.dire("en_cours"),
                APrevenirController.ICI,
                tous.aPartir(),
                tous.partis(),
                tous.echoues(),
                tous.lettres(),
                tous.appels()));
    }
}

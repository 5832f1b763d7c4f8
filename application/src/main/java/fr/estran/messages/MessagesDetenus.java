package fr.estran.messages;

import fr.estran.personnes.registre.Detenteur;
import fr.estran.personnes.registre.Rubrique;
import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was said to somebody, and the number or the address to which they want no more. */
@Component
@Order(20)
record MessagesDetenus(MessagesDetenusRepository repository, ObjectProvider<DossierDeMessages> dossiers)
        implements Detenteur {

    @Override
    public Set<String> tables() {
        return Set.of("message", "message_arret", "appel_recu");
    }

    @Override
    public List<Rubrique> rendre(Collection<UsagerId> fiches) {
        return List.of(
                new Rubrique("message", repository.messages(fiches)),
                new Rubrique("message_arret", repository.arrets(fiches)),
                new Rubrique("appel_recu", repository.appelsRecus(fiches)));
    }

    @Override
    public void oublier(Collection<UsagerId> fiches) {
        var cles = repository.cles(fiches);
        repository.oublier(fiches);
        dossiers.ifAvailable(dossier -> dossier.retirer(cles));
    }

    @Override
    public Map<UsagerId, LocalDate> derniersContacts() {
        return repository.derniersContacts();
    }
}

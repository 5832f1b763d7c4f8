package fr.estran.envois;

import fr.estran.commun.Jours;
import fr.estran.commun.Messages;
import fr.estran.commun.UsagerId;
import fr.estran.envois.MessagesRecusRepository.Recu;
import fr.estran.usagers.Volet;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody was told, or is about to be. */
@Component
class VoletDesMessages implements Volet {

    private static final Messages MESSAGES = Messages.de("usagers");
    private static final Messages DES_TEXTES = Messages.de("textes");

    private final MessagesRecusRepository repository;

    VoletDesMessages(MessagesRecusRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Partie> de(Collection<UsagerId> fiches) {
        return List.of(new Partie(
                40,
                "messages",
                MESSAGES.dire("volet.messages"),
                List.of(
                        MESSAGES.dire("volet.messages"),
                        MESSAGES.dire("volet.quoi"),
                        MESSAGES.dire("volet.quand"),
                        MESSAGES.dire("volet.canal"),
                        MESSAGES.dire("volet.message.etat")),
                repository.de(fiches).stream().map(VoletDesMessages::ligne).toList(),
                MESSAGES.dire("volet.messages.aucun")));
    }

    private static Ligne ligne(Recu recu) {
        return new Ligne(
                "/equipe/messages/actions/" + recu.action(),
                List.of(
                        DES_TEXTES.dire("modele." + recu.modele()),
                        recu.titre(),
                        Jours.dire(recu.jour()),
                        DES_TEXTES.dire("canal." + recu.moyen().code()),
                        DES_TEXTES.dire("etat." + recu.etat().code())));
    }
}

package fr.estran.messages;

import fr.estran.messages.MessagesRecusRepository.Recu;
import fr.estran.personnes.registre.Volet;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody was told, or is about to be. */
@Component
record VoletDesMessages(MessagesRecusRepository repository) implements Volet {

    private static final Messages MESSAGES = Messages.de("personnes/usagers");
    private static final Messages DES_TEXTES = Messages.de("messages/textes");

    @Override
    public List<Partie> de(Collection<UsagerId> fiches) {
        return List.of(new Partie(
                40,
                "messages-recus",
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

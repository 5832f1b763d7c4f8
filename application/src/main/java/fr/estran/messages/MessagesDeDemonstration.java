package fr.estran.messages;

import fr.estran.messages.AEcrire.Concernee;
import fr.estran.programme.ActionOuverte;
import fr.estran.programme.Actions;
import fr.estran.programme.SeancePublique;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.CompteId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the counsellor of the demonstration has just written to those of the next workshop that several people come to. */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class MessagesDeDemonstration {

    private static final Messages MESSAGES = Messages.de("messages/libres");
    private static final UUID LE_SIEN = UUID.fromString("0195a3c0-0000-7000-8000-000000000135");
    private static final int PLUSIEURS = 3;

    private final MessagesLibres libres;
    private final JoignableRepository joignables;
    private final Actions actions;

    MessagesDeDemonstration(MessagesLibres libres, JoignableRepository joignables, Actions actions) {
        this.libres = libres;
        this.joignables = joignables;
        this.actions = actions;
    }

    /** Once, in the name of a structure. */
    public void poser(CompteId par) {
        if (libres.lire(LE_SIEN).isPresent()) {
            return;
        }
        actions.aVenir().stream()
                .filter(action -> !action.type().individuelle())
                .filter(action -> joignables.aQuiEcrire(action.id(), false).size() >= PLUSIEURS)
                .findFirst()
                .ifPresent(action -> libres.ecrire(
                        new AEcrire(LE_SIEN, MESSAGES.dire("demonstration"), false, List.of(premiere(action))),
                        null,
                        par));
    }

    private Concernee premiere(ActionOuverte action) {
        var premiere = actions.jours(List.of(action.id())).stream()
                .filter(seance -> !seance.annulee())
                .min(Comparator.comparing(SeancePublique::debut))
                .orElseThrow();
        return new Concernee(action.id(), premiere.id(), Objects.requireNonNull(action.debut()));
    }
}

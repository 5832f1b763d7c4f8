package fr.estran.rendezvous;

import java.util.UUID;

/** A room, as its venue calls it. */
public record SalleDUnLieu(UUID lieu, String nom) {

    /** As the form says where one is received: the venue, and its room. */
    public String ecrite() {
        return lieu + "/" + nom;
    }
}

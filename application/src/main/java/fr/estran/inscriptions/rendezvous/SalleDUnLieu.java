package fr.estran.inscriptions.rendezvous;

import fr.estran.socle.commun.LieuId;

/** A room, as its venue calls it. */
public record SalleDUnLieu(LieuId lieu, String nom) {

    /** As the form says where one is received: the venue, and its room. */
    public String ecrite() {
        return lieu + "/" + nom;
    }
}

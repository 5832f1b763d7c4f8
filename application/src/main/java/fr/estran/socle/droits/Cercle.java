package fr.estran.socle.droits;

import static fr.estran.socle.droits.Role.ACCUEIL;
import static fr.estran.socle.droits.Role.ADMINISTRATEUR;
import static fr.estran.socle.droits.Role.ASSEMBLEES;
import static fr.estran.socle.droits.Role.CONSEILLER;
import static fr.estran.socle.droits.Role.LECTEUR;
import static fr.estran.socle.droits.Role.PARTENAIRE;
import static fr.estran.socle.droits.Role.RESPONSABLE;

import java.util.Set;

/** Those to whom a line of the table of rights opens something. Nobody named: everyone. */
public enum Cercle {
    TOUT_LE_MONDE(),
    CONNECTES(Role.values()),
    GESTION(ADMINISTRATEUR, RESPONSABLE),
    EQUIPE_ET_ELUS(ADMINISTRATEUR, RESPONSABLE, CONSEILLER, ACCUEIL, LECTEUR),
    ADMINISTRATION(ADMINISTRATEUR),
    EQUIPE(ADMINISTRATEUR, RESPONSABLE, CONSEILLER, ACCUEIL),
    HORS_EQUIPE(LECTEUR, PARTENAIRE),
    GUICHET(RESPONSABLE, CONSEILLER, ACCUEIL),
    PROGRAMMATION(RESPONSABLE, CONSEILLER),
    TENUE_DES_LIEUX(ADMINISTRATEUR, RESPONSABLE, CONSEILLER),
    LECTEURS_DES_BILANS(ADMINISTRATEUR, RESPONSABLE, CONSEILLER, ASSEMBLEES, LECTEUR),
    REDACTEURS_DES_BILANS(RESPONSABLE, CONSEILLER),
    AVERTIS_DES_BROUILLONS(RESPONSABLE, CONSEILLER, ASSEMBLEES),
    SUIVI_DES_ACTES(RESPONSABLE, ASSEMBLEES),
    REGLAGE_DES_ACTES(ADMINISTRATEUR, RESPONSABLE, ASSEMBLEES),
    LE_RESPONSABLE(RESPONSABLE);

    private final Set<Role> roles;

    Cercle(Role... roles) {
        this.roles = Set.of(roles);
    }

    public Set<Role> roles() {
        return roles;
    }
}

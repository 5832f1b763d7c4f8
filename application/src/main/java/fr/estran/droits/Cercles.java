package fr.estran.droits;

import static fr.estran.acteurs.Role.ACCUEIL;
import static fr.estran.acteurs.Role.ADMINISTRATEUR;
import static fr.estran.acteurs.Role.ASSEMBLEES;
import static fr.estran.acteurs.Role.CONSEILLER;
import static fr.estran.acteurs.Role.LECTEUR;
import static fr.estran.acteurs.Role.PARTENAIRE;
import static fr.estran.acteurs.Role.RESPONSABLE;

import fr.estran.acteurs.Role;
import java.util.Set;

/** Those to whom a line of the table of rights opens something. Nobody named: everyone. */
public final class Cercles {

    public static final Set<Role> TOUT_LE_MONDE = Set.of();
    public static final Set<Role> CONNECTES = Set.of(Role.values());
    public static final Set<Role> GESTION = Set.of(ADMINISTRATEUR, RESPONSABLE);
    public static final Set<Role> EQUIPE_ET_ELUS = Set.of(ADMINISTRATEUR, RESPONSABLE, CONSEILLER, ACCUEIL, LECTEUR);
    public static final Set<Role> ADMINISTRATION = Set.of(ADMINISTRATEUR);
    public static final Set<Role> EQUIPE = Set.of(ADMINISTRATEUR, RESPONSABLE, CONSEILLER, ACCUEIL);
    public static final Set<Role> HORS_EQUIPE = Set.of(LECTEUR, PARTENAIRE);
    public static final Set<Role> GUICHET = Set.of(RESPONSABLE, CONSEILLER, ACCUEIL);
    public static final Set<Role> PROGRAMMATION = Set.of(RESPONSABLE, CONSEILLER);
    public static final Set<Role> TENUE_DES_LIEUX = Set.of(ADMINISTRATEUR, RESPONSABLE, CONSEILLER);
    public static final Set<Role> LECTEURS_DES_BILANS =
            Set.of(ADMINISTRATEUR, RESPONSABLE, CONSEILLER, ASSEMBLEES, LECTEUR);
    public static final Set<Role> REDACTEURS_DES_BILANS = Set.of(RESPONSABLE, CONSEILLER);
    public static final Set<Role> AVERTIS_DES_BROUILLONS = Set.of(RESPONSABLE, CONSEILLER, ASSEMBLEES);
    public static final Set<Role> SUIVI_DES_ACTES = Set.of(RESPONSABLE, ASSEMBLEES);
    public static final Set<Role> REGLAGE_DES_ACTES = Set.of(ADMINISTRATEUR, RESPONSABLE, ASSEMBLEES);
    public static final Set<Role> LE_RESPONSABLE = Set.of(RESPONSABLE);

    private Cercles() {}
}

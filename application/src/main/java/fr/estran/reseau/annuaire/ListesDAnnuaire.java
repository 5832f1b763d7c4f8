package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;

/** The closed lists of the directory, each with its words. */
public final class ListesDAnnuaire {

    private ListesDAnnuaire() {}

    /** One of such a list. */
    public interface Entree extends Code {

        /** By which the keys of its sentences begin. */
        String famille();

        default String mot() {
            return Messages.de("reseau/annuaire").dire(famille() + "." + code());
        }
    }

    /** What it costs whoever comes. */
    public enum Cout implements Entree {
        GRATUIT,
        SOUS_CONDITION,
        PAYANT;

        @Override
        public String famille() {
            return "cout";
        }
    }

    /** In which way a body helps. */
    public enum Accompagnement implements Entree {
        LIBRE,
        INDIVIDUEL,
        COLLECTIF,
        A_DISTANCE;

        @Override
        public String famille() {
            return "accompagnement";
        }
    }

    /** How one comes to a body, or is sent there. */
    public enum ModeDeVenue implements Entree {
        SE_PRESENTER,
        TELEPHONER,
        COURRIEL,
        EN_LIGNE,
        FICHE_DE_LIAISON,
        PAR_UN_PROFESSIONNEL;

        @Override
        public String famille() {
            return "mode";
        }
    }

    /** Who is not kept out by what it is like there. */
    public enum Accessibilite implements Entree {
        SANS_MARCHE,
        TOILETTES,
        SURDITE,
        VUE,
        HANDICAP_MENTAL,
        ILLETTRISME;

        @Override
        public String famille() {
            return "accessibilite";
        }
    }

    /** What the State or a network has recognised a body for. */
    public enum Habilitation implements Entree {
        AIDANTS_CONNECT,
        FRANCE_SERVICES,
        PIX,
        CONSEILLERS_NUMERIQUES,
        BIBLIOTHEQUE_NUMERIQUE,
        POINT_NUMERIQUE_CAF,
        PROMENEURS_DU_NET,
        EMMAUS_CONNECT,
        GRANDE_ECOLE_DU_NUMERIQUE,
        CROIX_ROUGE;

        @Override
        public String famille() {
            return "habilitation";
        }
    }

    /** For whom a body is there. */
    public enum PublicAccueilli implements Entree {
        TOUS,
        JEUNES,
        ETUDIANTS,
        FAMILLES,
        SENIORS,
        FEMMES,
        DEMANDEURS_EMPLOI,
        SALARIES,
        HANDICAP,
        PRECARITE,
        ETRANGERS,
        ASSOCIATIONS,
        PROFESSIONNELS;

        @Override
        public String famille() {
            return "public";
        }
    }

    /** In which languages somebody answers. */
    public enum Langue implements Entree {
        FRANCAIS,
        BRETON,
        ANGLAIS,
        ESPAGNOL,
        PORTUGAIS,
        ITALIEN,
        ALLEMAND,
        POLONAIS,
        ROUMAIN,
        ARABE,
        TURC,
        RUSSE,
        UKRAINIEN,
        PERSAN,
        CHINOIS,
        LANGUE_DES_SIGNES;

        @Override
        public String famille() {
            return "langue";
        }
    }
}

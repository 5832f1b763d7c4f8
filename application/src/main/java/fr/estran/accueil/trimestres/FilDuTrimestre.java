package fr.estran.accueil.trimestres;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Lien;
import java.util.List;
import java.util.stream.Stream;

/** The way to the pages of a quarter: each begins where the one above it ends. */
public final class FilDuTrimestre {

    static final Messages M = Messages.de("accueil/enseignements");

    private FilDuTrimestre() {}

    public static List<Lien> deLaListe() {
        return List.of(new Lien(M.dire("programme"), "/equipe/programme"));
    }

    public static List<Lien> dUn() {
        return suivi(deLaListe(), new Lien(M.dire("liste"), TrimestreDuProgramme.LISTE));
    }

    /** Of a page that hangs on its own. */
    public static List<Lien> sous(TrimestreDuProgramme trimestre) {
        return suivi(dUn(), new Lien(trimestre.nom(), trimestre.adresseDeGestion()));
    }

    public static List<Lien> sousCeQuIlADonne(TrimestreDuProgramme trimestre) {
        return suivi(sous(trimestre), new Lien(M.dire("apres"), Enseignements.adresse(trimestre)));
    }

    private static List<Lien> suivi(List<Lien> fil, Lien lien) {
        return Stream.concat(fil.stream(), Stream.of(lien)).toList();
    }
}

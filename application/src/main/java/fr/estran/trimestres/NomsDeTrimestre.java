package fr.estran.trimestres;

import fr.estran.commun.Introuvable;
import fr.estran.commun.Messages;
import fr.estran.gabarit.Lien;
import fr.estran.programme.TrimestreDuProgramme;
import java.util.List;

/** How a quarter is named, in an address and on a page. */
public final class NomsDeTrimestre {

    static final Messages M = Messages.de("trimestres");

    public static final String LISTE = "/equipe/programme/trimestres";

    private NomsDeTrimestre() {}

    /** @throws Introuvable where the address names none */
    static TrimestreDuProgramme lire(String code) {
        return TrimestreDuProgramme.lire(code).orElseThrow(Introuvable::new);
    }

    static String adresse(TrimestreDuProgramme trimestre) {
        return LISTE + "/" + trimestre.code();
    }

    public static List<Lien> filDeLaListe() {
        return List.of(new Lien(M.dire("programme"), "/equipe/programme"));
    }

    public static List<Lien> filDUn() {
        return List.of(new Lien(M.dire("programme"), "/equipe/programme"), new Lien(M.dire("liste"), LISTE));
    }

    public static List<Lien> fil(TrimestreDuProgramme trimestre) {
        return List.of(
                new Lien(M.dire("programme"), "/equipe/programme"),
                new Lien(M.dire("liste"), LISTE),
                new Lien(trimestre.nom(), adresse(trimestre)));
    }
}

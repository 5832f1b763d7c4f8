package fr.estran.trimestres;

import fr.estran.commun.Introuvable;
import fr.estran.commun.Messages;
import fr.estran.gabarit.Lien;
import fr.estran.programme.TrimestreDuProgramme;
import java.util.List;
import java.util.Map;

/** How a quarter is named, in an address and on a page. */
public final class Titres {

    static final Messages M = Messages.de("trimestres");

    public static final String LISTE = "/equipe/programme/trimestres";

    private Titres() {}

    /** @throws Introuvable where the address names none */
    static TrimestreDuProgramme lire(String code) {
        return TrimestreDuProgramme.lire(code).orElseThrow(Introuvable::new);
    }

    static String adresse(TrimestreDuProgramme trimestre) {
        return LISTE + "/" + trimestre.code();
    }

    /** Trimestre de janvier a mars 2024. */
    public static String titre(TrimestreDuProgramme trimestre) {
        return M.dire("titre." + trimestre.rang(), Map.of("annee", "" + trimestre.annee()));
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
                new Lien(titre(trimestre), adresse(trimestre)));
    }
}

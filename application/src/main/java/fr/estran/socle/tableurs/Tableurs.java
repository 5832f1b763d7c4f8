package fr.estran.socle.tableurs;

import java.io.IOException;
import java.nio.file.Path;

/** Reads a sheet, whatever it is: by what the file holds, not by how it is named. */
public final class Tableurs {

    private Tableurs() {}

    /**
     * Rows are received while they are read: where the end is a refusal, what was received is to be forgotten.
     *
     * @throws IOException where the disk fails; a file that is not as it should be is a {@link LectureDeFeuille.Refusee}
     */
    public static LectureDeFeuille lire(Path fichier, ReceptionDeLignes reception) throws IOException {
        return lire(fichier, reception, Bornes.HABITUELLES);
    }

    static LectureDeFeuille lire(Path fichier, ReceptionDeLignes reception, Bornes bornes) throws IOException {
        var compte = new CompteDeLecture(bornes, reception);
        try {
            switch (Signature.de(fichier)) {
                case RIEN -> throw new FeuilleRefusee(RefusDeFeuille.VIDE);
                case OLE -> throw new FeuilleRefusee(FichierOle.refus(fichier));
                case AUTRE -> {
                    LectureCsv.lire(fichier, bornes, compte);
                    return compte.lue();
                }
                case ZIP -> {}
            }
            return switch (PaquetDeFeuille.controler(fichier, bornes)) {
                case XLSX -> {
                    LectureXlsx.lire(fichier, compte);
                    yield compte.lue();
                }
                case ODS -> {
                    LectureOds.lire(fichier, bornes, compte);
                    yield compte.lue();
                }
                case CSV -> throw new FeuilleRefusee(RefusDeFeuille.PAS_UNE_FEUILLE);
            };
        } catch (FeuilleRefusee refuse) {
            return new LectureDeFeuille.Refusee(refuse.refus());
        }
    }
}

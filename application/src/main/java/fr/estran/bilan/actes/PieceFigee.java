package fr.estran.bilan.actes;

/** A file of a validated report, as it is listed: its bytes are read when they are asked for. */
public record PieceFigee(String nom, Empreinte empreinte, int taille, boolean publique) {

    public record Contenu(PieceFigee piece, byte[] octets) {}
}

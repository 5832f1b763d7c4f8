package fr.estran.socle.pages;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A QR code, as the path of an SVG drawing.
 *
 * @param cote in squares, the blank border included
 */
public record CodeDessine(int cote, String trace) {

    public static CodeDessine de(String texte) {
        try {
            var points = new QRCodeWriter()
                    .encode(
                            texte,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4));
            var trace = IntStream.range(0, points.getHeight())
                    .boxed()
                    .flatMap(y -> IntStream.range(0, points.getWidth())
                            .filter(x -> points.get(x, y))
                            .mapToObj(x -> "M" + x + " " + y + "h1v1h-1z"))
                    .collect(Collectors.joining());
            return new CodeDessine(points.getWidth(), trace);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}

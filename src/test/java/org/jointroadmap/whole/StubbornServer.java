package org.jointroadmap.whole;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that takes no letter for anybody, or for some. */
final class StubbornServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final String answer;
    private final String whom;

    StubbornServer(String answer) throws IOException {
        this(answer, "");
    }

    /** @param whom part of the addresses that it does not take a letter for */
    StubbornServer(String answer, String whom) throws IOException {
        this.answer = answer;
        this.whom = whom;
        Thread thread = new Thread(this::serve, "stubborn-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException clientOrServerIsGone) {
                continue;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII);
        out.print("220 stubborn\r\n");
        out.flush();
        boolean text = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            text = text ? !line.equals(".") : line.equals("DATA");
            if (text && !line.equals("DATA")) {
                continue;
            }
            boolean refused = line.startsWith("RCPT") && line.contains(whom);
            out.print((refused ? answer : text ? "354 go on" : "250 ok") + "\r\n");
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
